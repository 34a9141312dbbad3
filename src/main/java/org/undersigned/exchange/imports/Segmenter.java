package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.exchange.imports.Draft.Shape;
import org.undersigned.exchange.imports.Leads.NoteLead;
import org.undersigned.exchange.imports.Leads.Style;
import org.undersigned.language.Phrases;
import org.undersigned.language.Phrases.Theme;

/// Cuts the input into drafts: which lines belong together and what shape they have. One pass, top to bottom.
final class Segmenter {

    private final SourceText source;
    private final NoteEvidence evidence;
    private final Flowing flowing;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean blankBefore = true;
    private boolean underNotes;
    private int line = 1;

    Segmenter(SourceText source) {
        this.source = source;
        this.evidence = new NoteEvidence(source);
        this.flowing = new Flowing(source.isMarkdown());
    }

    List<Draft> drafts() {
        frontMatter();
        while (line <= source.lines()) {
            if (isBlank(line)) {
                blankBefore = true;
                line++;
            } else {
                take();
                blankBefore = false;
            }
        }
        return drafts;
    }

    private boolean isBlank(int number) {
        var text = source.text();
        for (int i = source.start(number); i < source.end(number); i++) {
            if (!SourceText.isBlank(text.charAt(i)) && !source.isForbidden(i)) {
                return false;
            }
        }
        return true;
    }

    /// `---`, lines of `key: value`, `---`, before anything else.
    private void frontMatter() {
        int first = 1;
        while (first <= source.lines() && isBlank(first)) {
            first++;
        }
        if (first > source.lines() || !source.line(first).strip().equals("---")) {
            return;
        }
        int end = first + 1;
        while (end <= source.lines()
                && end < first + 60
                && !source.line(end).strip().equals("---")) {
            if (source.line(end).indexOf(':') < 0
                    && !isBlank(end)
                    && !source.line(end).startsWith(" ")
                    && !source.line(end).startsWith("-")) {
                return;
            }
            end++;
        }
        if (end > source.lines() || end >= first + 60) {
            return;
        }
        for (line = first; line <= end; line++) {
            if (!isBlank(line)) {
                boolean title = source.line(line).startsWith("title:")
                        && source.line(line).strip().length() > 6;
                add(title ? Shape.FRONT_TITLE : Shape.FRONT_MATTER, line, line, 1, "");
            }
        }
    }

    private void take() {
        var text = source.line(line);
        if (Leads.isRule(text)) {
            one(Shape.RULE, 1, "");
        } else if (LineSense.isPageNumber(text)) {
            one(Shape.PAGE_NUMBER, 1, "");
        } else if (Leads.heading(text) > 0) {
            underNotes = isNotesHeading(text.substring(Leads.heading(text)));
            one(Shape.HEADING, Leads.headingLevel(text), "");
        } else if (isMarkupOnly(text)) {
            one(Shape.MARKUP_ONLY, 1, "");
        } else if (text.strip().startsWith("|")
                && text.strip().endsWith("|")
                && text.strip().length() > 2) {
            boolean rule = text.chars().allMatch(c -> "|-: \t=+".indexOf(c) >= 0);
            one(rule ? Shape.TABLE_RULE : Shape.TABLE_ROW, 1, "");
        } else if (isTarget(text)) {
            one(Shape.TARGET, 1, text.substring(text.indexOf('[') + 1, text.indexOf("]:")));
        } else if (noteLead(text).length() > 0) {
            note();
        } else if (Leads.quote(text) > 0) {
            quote();
        } else if (isListItem(text)) {
            item();
        } else if (underNotes && blankBefore && Leads.indent(text) >= 2 && lastIsNote()) {
            int last = noteEnd();
            add(Shape.MORE_NOTE, line, last, 1, "");
            line = last + 1;
        } else {
            group();
        }
    }

    private void one(Shape shape, int level, String label) {
        add(shape, line, line, level, label);
        line++;
    }

    private void add(Shape shape, int first, int last, int level, String label) {
        int from = source.start(first);
        int to = source.end(last);
        drafts.add(new Draft(shape, first, last, from, to, level, label, blankBefore));
        blankBefore = false;
    }

    private boolean lastIsNote() {
        return !drafts.isEmpty()
                && (drafts.getLast().shape() == Shape.NOTE || drafts.getLast().shape() == Shape.MORE_NOTE);
    }

    /// A line of shortcodes, comments or block tags that shows no words.
    private static boolean isMarkupOnly(String text) {
        var rest = text.strip();
        boolean code = rest.startsWith("{{") && rest.endsWith("}}") && rest.indexOf("}}") == rest.length() - 2;
        boolean comment = rest.startsWith("<!--") && rest.endsWith("-->");
        boolean tag = rest.startsWith("<")
                && rest.indexOf('>') == rest.length() - 1
                && Tags.isKnown(Tags.name(rest, 0, rest.length() - 1));
        return code || comment || tag;
    }

    private boolean isTarget(String text) {
        var rest = text.strip();
        int close = rest.startsWith("[") && !rest.startsWith("[^") ? rest.indexOf("]:") : -1;
        if (close < 2) {
            return false;
        }
        var label = rest.substring(1, close);
        if (Labels.isNumber(label) && !source.text().contains("][" + label + "]")) {
            return false;
        }
        var address = rest.substring(close + 2).strip();
        int end = 0;
        while (end < address.length() && !SourceText.isBlank(address.charAt(end))) {
            end++;
        }
        return Labels.beginsAddress(address.startsWith("<") ? address.substring(1) : address, 0);
    }

    private static boolean isNotesHeading(String text) {
        return text.length() < 60 && Phrases.of(Theme.NOTES).is(text.strip());
    }

    private NoteLead noteLead(String text) {
        var lead = Leads.note(text);
        boolean isOne =
                switch (lead.style()) {
                    case NONE -> false;
                    case CARET, SUPERSCRIPT, SQUARE -> true;
                    case ROUND -> evidence.calls(Style.ROUND, lead.label());
                    case DAGGER -> evidence.calls(Style.DAGGER, lead.label());
                    case STAR -> evidence.calls(Style.STAR, lead.label());
                    case NUMBER -> false;
                };
        if (isOne || !underNotes) {
            return isOne ? lead : new NoteLead("", 0, Style.NONE);
        }
        return Leads.numberedNote(text);
    }

    private void note() {
        var lead = noteLead(source.line(line));
        int first = line;
        int last = noteEnd();
        add(Shape.NOTE, first, last, 1, lead.label());
        line = last + 1;
        while (lead.style() == Style.CARET && line <= source.lines() && followsIndented()) {
            blankBefore = true;
            last = noteEnd();
            add(Shape.MORE_NOTE, line, last, 1, "");
            line = last + 1;
        }
    }

    /// Steps over blank lines to a further, indented paragraph of a Markdown note, if there is one.
    private boolean followsIndented() {
        int next = line;
        while (next <= source.lines() && isBlank(next)) {
            next++;
        }
        boolean more = next > line
                && next <= source.lines()
                && Leads.indent(source.line(next)) >= 4
                && noteLead(source.line(next)).length() == 0;
        line = more ? next : line;
        return more;
    }

    private int noteEnd() {
        int last = line;
        while (last < source.lines() && !isBlank(last + 1)) {
            var next = source.line(last + 1);
            if (noteLead(next).length() > 0 || Leads.isRule(next) || Leads.heading(next) > 0) {
                break;
            }
            last++;
        }
        return last;
    }

    private void quote() {
        int first = line;
        while (line < source.lines() && Leads.quote(source.line(line + 1)) > 0 && !isEmptyQuote(line + 1)) {
            line++;
        }
        add(Shape.QUOTE, first, line, 1, "");
        line++;
        while (line <= source.lines() && isEmptyQuote(line)) {
            one(Shape.RULE, 1, "");
        }
    }

    private boolean isEmptyQuote(int number) {
        var text = source.line(number);
        return Leads.quote(text) > 0 && Leads.quote(text) == text.length();
    }

    /// Bullets are lists; a number is one when it starts or continues a count, so that "16. Juli" is not.
    private boolean isListItem(String text) {
        int bullet = Leads.bullet(text);
        if (bullet > 0) {
            boolean dash = "–—".indexOf(text.strip().charAt(0)) >= 0;
            return !dash || (line < source.lines() && Leads.bullet(source.line(line + 1)) > 0) || lastIs(Shape.BULLET);
        }
        if (Leads.number(text) == 0) {
            return false;
        }
        int ordinal = Leads.ordinal(text);
        if (lastIs(Shape.NUMBER)) {
            return ordinal == drafts.getLast().level() + 1
                    || ordinal == 1
                    || ordinal == drafts.getLast().level();
        }
        boolean first = ordinal == 1 && !Character.isLetter(text.strip().charAt(0));
        return first || hasNextNumber(ordinal);
    }

    private boolean hasNextNumber(int ordinal) {
        for (int i = line + 1; i <= Math.min(source.lines(), line + 6); i++) {
            if (Leads.number(source.line(i)) > 0) {
                return Leads.ordinal(source.line(i)) == ordinal + 1;
            }
        }
        return false;
    }

    private boolean lastIs(Shape shape) {
        return !drafts.isEmpty() && drafts.getLast().shape() == shape;
    }

    private void item() {
        var text = source.line(line);
        boolean bullet = Leads.bullet(text) > 0;
        int first = line;
        while (line < source.lines() && continuesItem(line + 1, Leads.indent(text))) {
            line++;
        }
        add(
                bullet ? Shape.BULLET : Shape.NUMBER,
                first,
                line,
                bullet ? 1 + Leads.indent(text) / 2 : Leads.ordinal(text),
                "");
        line++;
    }

    private boolean continuesItem(int number, int indent) {
        var text = source.line(number);
        return !isBlank(number)
                && Leads.bullet(text) == 0
                && Leads.number(text) == 0
                && Leads.heading(text) == 0
                && !Leads.isRule(text)
                && !isMarkupOnly(text)
                && noteLead(text).length() == 0
                && (Leads.indent(text) > indent
                        || source.line(number - 1).strip().length() > 44);
    }

    /// Plain lines up to the next blank line or lead.
    private void group() {
        int first = line;
        while (line < source.lines() && !isBlank(line + 1) && !isLed(source.line(line + 1))) {
            line++;
        }
        boolean underlined = line < source.lines() && isUnderline(line + 1);
        if (underlined && first == line && source.line(first).strip().length() < 100) {
            underNotes = isNotesHeading(source.line(first));
            add(Shape.HEADING, first, line + 1, source.line(line + 1).strip().startsWith("=") ? 1 : 2, "");
            line += 2;
            return;
        }
        boolean over =
                first == line || Leads.numberedNote(source.line(first + 1)).length() > 0;
        if (over && isNotesHeading(source.line(first).replace("*", ""))) {
            underNotes = true;
            line = first;
            one(Shape.HEADING, 2, "");
            return;
        }
        new GroupCutter(source, flowing).cut(first, line, blankBefore).forEach(drafts::add);
        line++;
    }

    private boolean isLed(String text) {
        return Leads.isRule(text)
                || LineSense.isPageNumber(text)
                || Leads.heading(text) > 0
                || noteLead(text).length() > 0
                || Leads.quote(text) > 0
                || isMarkupOnly(text)
                || (Leads.bullet(text) > 0 && "–—-".indexOf(text.strip().charAt(0)) < 0)
                || (Leads.number(text) > 0
                        && Leads.ordinal(text) == 1
                        && Character.isDigit(text.strip().charAt(0)));
    }

    private boolean isUnderline(int number) {
        var text = source.line(number).strip();
        return text.length() >= 3
                && (text.chars().allMatch(c -> c == '=') || text.chars().allMatch(c -> c == '-'));
    }
}
