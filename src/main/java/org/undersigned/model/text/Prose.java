package org.undersigned.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.undersigned.model.text.Inline.LineBreak;
import org.undersigned.model.text.Inline.NoteCall;
import org.undersigned.model.text.Inline.Run;

/// The content of one block: inlines in order, neighbouring runs with the same marks joined, no run empty.
///
/// Positions count UTF-16 units from 0 to [#length]. Equal content is equal, however it was put together.
public record Prose(List<Inline> inlines) {

    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        inlines = joined(inlines);
    }

    public static Prose of(String text) {
        return of(text, Marks.NONE);
    }

    public static Prose of(String text, Marks marks) {
        return new Prose(List.of(new Run(text, marks)));
    }

    public static Prose of(Inline... inlines) {
        return new Prose(List.of(inlines));
    }

    /// Lines of text with a line break between each and the next.
    public static Prose lines(List<String> lines) {
        var inlines = new ArrayList<Inline>();
        for (var line : lines) {
            if (!inlines.isEmpty()) {
                inlines.add(new LineBreak());
            }
            inlines.add(new Run(line, Marks.NONE));
        }
        return new Prose(inlines);
    }

    public int length() {
        int length = 0;
        for (var inline : inlines) {
            length += inline.length();
        }
        return length;
    }

    public boolean isEmpty() {
        return inlines.isEmpty();
    }

    /// The text, with [Inline#OBJECT] for everything that is not a run but a line break, which is a line feed.
    public String text() {
        var text = new StringBuilder();
        for (var inline : inlines) {
            switch (inline) {
                case Run run -> text.append(run.text());
                case LineBreak _ -> text.append('\n');
                default -> text.append(Inline.OBJECT);
            }
        }
        return text.toString();
    }

    /// The words alone: no objects, line breaks as spaces. For titles in lists and for counting.
    public String words() {
        return text().replace(Inline.OBJECT + "", "").replace('\n', ' ').strip();
    }

    /// The lines that its line breaks make of it; one where there is none.
    public List<Prose> lines() {
        var lines = new ArrayList<Prose>();
        int start = 0;
        for (int i = 0; i <= inlines.size(); i++) {
            if (i == inlines.size() || inlines.get(i) instanceof LineBreak) {
                lines.add(new Prose(inlines.subList(start, i)));
                start = i + 1;
            }
        }
        return lines;
    }

    public Stream<NoteCall> calls() {
        return inlines.stream().filter(NoteCall.class::isInstance).map(NoteCall.class::cast);
    }

    /// @throws IndexOutOfBoundsException unless `0 <= from <= to <= length()`
    public Prose slice(int from, int to) {
        if (from < 0 || to < from || to > length()) {
            throw new IndexOutOfBoundsException(from + " to " + to + " of " + length());
        }
        var parts = new ArrayList<Inline>();
        int start = 0;
        for (var inline : inlines) {
            int end = start + inline.length();
            if (end > from && start < to) {
                parts.add(
                        inline instanceof Run(String text, Marks marks)
                                ? new Run(text.substring(Math.max(from - start, 0), Math.min(to, end) - start), marks)
                                : inline);
            }
            start = end;
        }
        return new Prose(parts);
    }

    public Prose plus(Prose next) {
        var all = new ArrayList<>(inlines);
        all.addAll(next.inlines);
        return new Prose(all);
    }

    public Prose replaced(int from, int to, Prose replacement) {
        return slice(0, from).plus(replacement).plus(slice(to, length()));
    }

    /// This prose with the marks of every run and field between `from` and `to` changed.
    public Prose marked(int from, int to, UnaryOperator<Marks> change) {
        return replaced(from, to, slice(from, to).mapRuns(change));
    }

    /// What a character typed at `position` looks like: the marks of the run it follows, but not its link.
    public Marks marksAt(int position) {
        int start = 0;
        Marks marks = Marks.NONE;
        for (var inline : inlines) {
            if (start >= position && start > 0) {
                break;
            }
            if (inline instanceof Run run) {
                marks = run.marks();
            }
            start += inline.length();
        }
        return marks.link() == null ? marks : marks.withLink(null);
    }

    private Prose mapRuns(UnaryOperator<Marks> change) {
        var changed = new ArrayList<Inline>(inlines.size());
        for (var inline : inlines) {
            changed.add(
                    switch (inline) {
                        case Run(String text, Marks marks) -> new Run(text, change.apply(marks));
                        case Inline.Field(FieldKind kind, Marks marks) -> new Inline.Field(kind, change.apply(marks));
                        default -> inline;
                    });
        }
        return new Prose(changed);
    }

    private static List<Inline> joined(List<Inline> inlines) {
        var parts = new ArrayList<Inline>(inlines.size());
        for (var inline : inlines) {
            if (inline instanceof Run(String text, Marks marks)) {
                if (text.isEmpty()) {
                    continue;
                }
                if (!parts.isEmpty()
                        && parts.getLast() instanceof Run last
                        && last.marks().equals(marks)) {
                    parts.set(parts.size() - 1, new Run(last.text() + text, marks));
                    continue;
                }
            }
            parts.add(inline);
        }
        return List.copyOf(parts);
    }
}
