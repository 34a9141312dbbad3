package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.List;

/// Parts a line on which two entries stand side by side, with a wide gap between them.
final class Columns {

    private static final int GAP = 4;

    private final SourceText source;

    Columns(SourceText source) {
        this.source = source;
    }

    /// The line as one draft, or as one for each column.
    List<Draft> of(int line, Draft parent) {
        int from = source.start(line);
        int end = source.end(line);
        var parts = new ArrayList<Draft>();
        int start = from + Leads.indent(source.line(line));
        boolean runIn = isRunIn(source.line(line));
        int at = start;
        while (at < end) {
            if (runIn && source.text().charAt(at) == ';') {
                parts.add(draft(parent, line, start, at + 1));
                start = Leads.afterBlanks(source.text(), at + 1);
                at = start;
                continue;
            }
            int gap = at;
            while (gap < end && SourceText.isBlank(source.text().charAt(gap))) {
                gap++;
            }
            if (gap - at >= GAP && gap < end) {
                parts.add(draft(parent, line, start, at));
                start = gap;
            }
            at = Math.max(gap, at + 1);
        }
        if (start < end || parts.isEmpty()) {
            parts.add(draft(parent, line, start, end));
        }
        return parts.stream().filter(part -> part.to() > part.from()).toList();
    }

    /// "One; Two; Three": entries in a row, told by two semicolons at least.
    private static boolean isRunIn(String line) {
        int first = line.indexOf("; ");
        return first > 0 && line.indexOf("; ", first + 1) > 0;
    }

    private static Draft draft(Draft parent, int line, int from, int to) {
        return new Draft(parent.shape(), line, line, from, to, parent.level(), parent.label(), parent.blankBefore());
    }
}
