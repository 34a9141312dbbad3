package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps book of every character of the input: in the letter, turned into structure, or left out.
///
/// A character that nobody claimed is reported as not placed, so that the account is complete whatever happens.
final class Account {

    private final SourceText source;
    private final BitSet kept;
    private final @Nullable Fate[] fates;

    Account(SourceText source) {
        this.source = source;
        this.kept = new BitSet(source.text().length());
        this.fates = new Fate[source.text().length()];
    }

    void keep(Strand strand) {
        for (int i = 0; i < strand.length(); i++) {
            if (strand.origin(i) >= 0) {
                kept.set(strand.origin(i));
            }
        }
    }

    void turn(Strand strand, Fate fate) {
        for (int i = 0; i < strand.length(); i++) {
            if (strand.origin(i) >= 0) {
                turn(strand.origin(i), strand.origin(i) + 1, fate);
            }
        }
    }

    void turn(int from, int to, Fate fate) {
        for (int i = from; i < to; i++) {
            fates[i] = fate;
            kept.clear(i);
        }
    }

    Report report() {
        var entries = new ArrayList<Report.Entry>();
        int characters = 0;
        int inLetter = 0;
        var text = source.text();
        for (int line = 1; line <= source.lines(); line++) {
            int start = -1;
            int last = -1;
            for (int at = source.start(line); at < source.end(line); at++) {
                if (SourceText.isBlank(text.charAt(at))) {
                    continue;
                }
                characters++;
                inLetter += kept.get(at) ? 1 : 0;
                if (start >= 0 && !isAlike(start, at)) {
                    entry(line, start, last, entries);
                    start = -1;
                }
                start = start < 0 ? at : start;
                last = at;
            }
            if (start >= 0) {
                entry(line, start, last, entries);
            }
        }
        return new Report(entries, characters, inLetter);
    }

    private void entry(int line, int start, int last, List<Report.Entry> entries) {
        if (!kept.get(start)) {
            entries.add(new Report.Entry(line, source.text().substring(start, last + 1), fate(start)));
        }
    }

    private boolean isAlike(int one, int other) {
        return kept.get(one) ? kept.get(other) : !kept.get(other) && fate(one) == fate(other);
    }

    private Fate fate(int at) {
        var fate = fates[at];
        if (fate == null || source.isForbidden(at)) {
            return source.isForbidden(at) ? Fate.CONTROL_CHARACTER : Fate.NOT_PLACED;
        }
        return fate;
    }
}
