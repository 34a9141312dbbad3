package org.undersigned.exchange.imports;

import org.undersigned.exchange.imports.Draft.Shape;
import org.undersigned.model.text.Role;

/// The words of a piece as one strand: its lines joined or kept, and what marks its kind (`#`, `>`, `1.`, `[^1]:`)
/// taken off where the reading makes structure of it.
final class PieceText {

    private final SourceText source;
    private final Account account;
    private final Strand.Maker maker = new Strand.Maker();

    PieceText(SourceText source, Account account) {
        this.source = source;
        this.account = account;
    }

    Strand of(Draft draft, Reading reading, boolean linesKept) {
        for (int line = draft.first(); line <= draft.last(); line++) {
            int from = Math.max(draft.from(), source.start(line));
            int to = Math.min(draft.to(), source.end(line));
            from = afterLead(draft, reading, line, from, to);
            to = beforeTail(draft, from, to);
            while (from < to && SourceText.isBlank(source.text().charAt(from))) {
                from++;
            }
            int end = to;
            while (end > from && SourceText.isBlank(source.text().charAt(end - 1))) {
                end--;
            }
            if (end > from) {
                join(line, from, linesKept);
                maker.source(source, from, end);
            }
        }
        return maker.made();
    }

    private void join(int line, int from, boolean linesKept) {
        if (maker.isEmpty()) {
            return;
        }
        var above = source.line(line - 1);
        boolean hardBreak =
                (above.endsWith("  ") && source.isMarkdown()) || (above.endsWith("\\") && source.isMarkdown());
        if (linesKept || hardBreak) {
            maker.inserted('\n');
            return;
        }
        var end = above.stripTrailing();
        char last = end.isEmpty() ? ' ' : end.charAt(end.length() - 1);
        char next = source.text().charAt(from);
        boolean hyphen = last == '-'
                && end.length() > 1
                && Character.isLetter(end.charAt(end.length() - 2))
                && Character.isLowerCase(next);
        if (!hyphen && !(isWithoutSpaces(last) && isWithoutSpaces(next))) {
            maker.inserted(' ');
        }
    }

    /// Whether a character is of a script that puts no spaces between words.
    private static boolean isWithoutSpaces(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> c >= 0x3000 && c <= 0x303F;
        };
    }

    /// Where the words of a line begin; what stands before them is entered into the account.
    private int afterLead(Draft draft, Reading reading, int line, int from, int to) {
        var text = source.text().substring(from, to);
        boolean first = line == draft.first();
        return switch (draft.shape()) {
            case HEADING -> first ? taken(from, Leads.heading(text), Fate.HEADING) : underline(draft, line, from, to);
            case QUOTE -> taken(from, Leads.quote(text), Fate.QUOTE_MARKER);
            case BULLET, NUMBER ->
                first && becomesItem(reading)
                        ? taken(from, Math.max(Leads.bullet(text), Leads.number(text)), Fate.LIST_MARKER)
                        : from;
            case NOTE ->
                first && reading instanceof Reading.NoteText note
                        ? taken(from, noteLead(text, note), Fate.NOTE_MARKER)
                        : from;
            case FRONT_TITLE -> taken(from, frontTitle(text), Fate.FRONT_MATTER_KEY);
            case FLOW, LINES, MORE_NOTE, RULE, PAGE_NUMBER, FRONT_MATTER, TABLE_ROW, TABLE_RULE, MARKUP_ONLY, TARGET ->
                reading instanceof Reading.ListEntry
                        ? taken(from, Math.max(Leads.bullet(text), Leads.number(text)), Fate.LIST_MARKER)
                        : from;
        };
    }

    private static boolean becomesItem(Reading reading) {
        return reading instanceof Reading.ListEntry
                || (reading instanceof Reading.Part part && part.role() == Role.LIST_ITEM);
    }

    private static int noteLead(String text, Reading.NoteText note) {
        var lead = Leads.note(text);
        if (lead.length() == 0 || !lead.label().equals(note.label())) {
            lead = Leads.numberedNote(text);
        }
        return lead.label().equals(note.label()) ? lead.length() : 0;
    }

    private int underline(Draft draft, int line, int from, int to) {
        return line == draft.last() && Leads.isRule(source.text().substring(from, to))
                ? taken(from, to - from, Fate.HEADING)
                : from;
    }

    private static int frontTitle(String text) {
        int after = Leads.afterBlanks(text, text.indexOf(':') + 1);
        boolean quoted = after < text.length() && "\"'".indexOf(text.charAt(after)) >= 0;
        return quoted ? after + 1 : after;
    }

    private int beforeTail(Draft draft, int from, int to) {
        int end = to;
        while (end > from && SourceText.isBlank(source.text().charAt(end - 1))) {
            end--;
        }
        char last = end > from ? source.text().charAt(end - 1) : ' ';
        if (draft.shape() == Shape.FRONT_TITLE && "\"'".indexOf(last) >= 0) {
            account.turn(end - 1, end, Fate.FRONT_MATTER_KEY);
            return end - 1;
        }
        int hashes = end;
        while (draft.shape() == Shape.HEADING && hashes > from && source.text().charAt(hashes - 1) == '#') {
            hashes--;
        }
        if (hashes < end && hashes > from && SourceText.isBlank(source.text().charAt(hashes - 1))) {
            account.turn(hashes, end, Fate.HEADING);
            return hashes;
        }
        return to;
    }

    private int taken(int from, int length, Fate fate) {
        account.turn(from, from + length, fate);
        return from + length;
    }
}
