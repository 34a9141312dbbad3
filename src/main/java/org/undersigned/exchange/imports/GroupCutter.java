package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.exchange.imports.Draft.Shape;

/// Cuts lines that no blank line parts: a salutation or closing on its own line stands apart, the rest is one flowing
/// text, several, or lines on purpose.
final class GroupCutter {

    private final SourceText source;
    private final Flowing flowing;
    private final List<Draft> drafts = new ArrayList<>();

    GroupCutter(SourceText source, Flowing flowing) {
        this.source = source;
        this.flowing = flowing;
    }

    List<Draft> cut(int first, int last, boolean blankBefore) {
        int start = first;
        for (int line = first; line <= last; line++) {
            var text = source.line(line).strip();
            boolean apart = LineSense.isSalutation(text)
                    || LineSense.isClosing(text)
                    || LineSense.isListHeading(text)
                    || LineSense.isPostscript(text)
                    || LineSense.isSubjectLine(text)
                    || (last > first && LineSense.isDateline(text));
            if (apart) {
                plain(start, line - 1);
                add(Shape.FLOW, line, line);
                start = line + 1;
            }
        }
        plain(start, last);
        if (!drafts.isEmpty()) {
            var opening = drafts.getFirst();
            drafts.set(
                    0,
                    new Draft(
                            opening.shape(),
                            opening.first(),
                            opening.last(),
                            opening.from(),
                            opening.to(),
                            1,
                            opening.label(),
                            blankBefore));
        }
        return drafts;
    }

    private void plain(int first, int last) {
        if (first > last) {
            return;
        }
        var lines = new ArrayList<String>();
        for (int line = first; line <= last; line++) {
            lines.add(source.line(line));
        }
        for (var run : flowing.runs(lines)) {
            var shape = run.flows() ? Shape.FLOW : Shape.LINES;
            add(shape, first + run.from(), first + run.to() - 1, run.unsure());
        }
    }

    private void add(Shape shape, int first, int last) {
        add(shape, first, last, false);
    }

    private void add(Shape shape, int first, int last, boolean unsure) {
        drafts.add(
                new Draft(shape, first, last, source.start(first), source.end(last), 1, unsure ? "unsure" : "", false));
    }
}
