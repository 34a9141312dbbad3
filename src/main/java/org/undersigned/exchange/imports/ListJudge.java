package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.exchange.imports.Draft.Shape;
import org.undersigned.exchange.people.SignatoryLine;
import org.undersigned.exchange.people.SignatoryLine.Expected;
import org.undersigned.exchange.people.SignatoryLine.Question;
import org.undersigned.language.Countries;
import org.undersigned.language.Phrases;
import org.undersigned.language.Phrases.Theme;
import org.undersigned.language.WordCount;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Role;

/// What stands behind the closing: who signs, in lists, tables, columns or blocks of lines, and then postscript,
/// enclosures and notes.
final class ListJudge {

    private final SourceText source;
    private final List<Draft> drafts;
    private final List<Judged> judged = new ArrayList<>();
    private final boolean stacked;
    private Expected expected = Expected.ANYBODY;
    private boolean begun;
    private boolean ended;

    /// What a line behind the end of the list is taken for.
    private Role behind = Role.ENCLOSURE;

    ListJudge(SourceText source, List<Draft> drafts) {
        this.source = source;
        this.drafts = drafts;
        this.stacked = isStacked();
    }

    List<Judged> judged() {
        for (int i = 0; i < drafts.size(); i++) {
            judge(i);
        }
        return judged;
    }

    /// How many lines of a draft have the form of entries in a list of names; 0 when the draft is no list.
    static int evidence(SourceText source, Draft draft) {
        if (draft.shape() == Shape.TABLE_ROW) {
            return 1;
        }
        if (draft.lines() > 400 || draft.to() - draft.from() > 40_000) {
            return 0;
        }
        int found = 0;
        for (int line = draft.first(); line <= draft.last(); line++) {
            var text = entryText(source.line(line));
            boolean entry = text.length() < 160
                    && !text.isBlank()
                    && !Flowing.endsSentence(text)
                    && (text.contains(" - ") || text.contains(" – ") || text.contains(" — ") || text.contains("\t"))
                    && Character.isUpperCase(text.codePointAt(0));
            if (!entry) {
                return 0;
            }
            found++;
        }
        return found;
    }

    private static String entryText(String line) {
        int lead = Math.max(Leads.bullet(line), Leads.number(line));
        return line.substring(lead).strip();
    }

    private String text(Draft draft) {
        return source.text().substring(draft.from(), draft.to());
    }

    private void judge(int i) {
        var draft = drafts.get(i);
        var text = text(draft);
        switch (draft.shape()) {
            case NOTE, MORE_NOTE, FRONT_MATTER, FRONT_TITLE, MARKUP_ONLY, TARGET, RULE, PAGE_NUMBER, TABLE_RULE ->
                judged.addAll(new Judge(source, List.of(draft)).structuralOnly());
            case TABLE_ROW -> tableRow(i, draft);
            case HEADING -> heading(i, draft, text);
            default -> words(draft, text);
        }
    }

    private void words(Draft draft, String text) {
        if (draft.shape() == Shape.QUOTE) {
            judged.add(Judged.sure(draft, Reading.Part.of(Role.QUOTATION)));
        } else if (LineSense.isPostscript(text)) {
            ended = true;
            judged.add(Judged.sure(draft, Judged.part(draft, Role.POSTSCRIPT)));
        } else if (LineSense.isEnclosure(text)) {
            ended = true;
            behind = Role.ENCLOSURE;
            judged.add(Judged.sure(draft, Judged.part(draft, Role.ENCLOSURE)));
        } else if (LineSense.isCopies(text)) {
            ended = true;
            behind = Role.COPIES;
            judged.add(Judged.sure(draft, Judged.part(draft, Role.COPIES)));
        } else if (LineSense.isDateline(text) && draft.lines() == 1) {
            var layout = Layout.PLAIN.withAlignment(Tags.alignment(text.strip()));
            judged.add(Judged.sure(draft, Reading.Part.of(Role.DATELINE).withLayout(layout)));
        } else if (LineSense.isBesideTheList(text)) {
            ended = true;
            var beside = Judged.part(draft, Role.BODY);
            judged.add(Judged.unsure(draft, beside, Doubt.of(Doubt.Kind.ROLE), beside.withRole(Role.POSTSCRIPT)));
        } else if (LineSense.isListHeading(text) || isTier(draft, text)) {
            groupHeading(draft, text);
        } else if (draft.shape() == Shape.FLOW && isProse(text)) {
            var body = Reading.Part.of(Role.BODY);
            judged.add(Judged.unsure(draft, body, Doubt.of(Doubt.Kind.ROLE), body.withRole(Role.POSTSCRIPT)));
        } else if (ended) {
            var part = Judged.part(draft, behind);
            judged.add(Judged.unsure(draft, part, Doubt.of(Doubt.Kind.ROLE), part.withRole(Role.POSTSCRIPT)));
        } else {
            entries(draft);
        }
    }

    private static boolean isProse(String text) {
        return text.length() > 400
                || (WordCount.of(text) > 12 && Flowing.endsSentence(text))
                || WordCount.of(text) > 40;
    }

    private void heading(int i, Draft draft, String text) {
        boolean notes = Phrases.of(Theme.NOTES).is(LineSense.bare(text));
        boolean beforeNotes = i + 1 < drafts.size() && drafts.get(i + 1).shape() == Shape.NOTE;
        if (notes && beforeNotes) {
            judged.add(Judged.sure(draft, new Reading.LeftOut(Fate.NOTES_HEADING)));
        } else {
            groupHeading(draft, text);
        }
    }

    private boolean isTier(Draft draft, String text) {
        var plain = LineSense.bare(text);
        boolean named = plain.length() < 100
                && (Phrases.of(Theme.ORGANISATIONS).is(plain)
                        || Phrases.of(Theme.INDIVIDUALS).is(plain));
        boolean colon = plain.endsWith(":") && WordCount.of(plain) <= 12;
        boolean country = plain.length() > 3 && Countries.isName(plain);
        return draft.lines() == 1
                && draft.shape() == Shape.FLOW
                && (named || colon || country || LineSense.isAllBold(text));
    }

    private void groupHeading(Draft draft, String text) {
        var plain = LineSense.bare(text);
        if (Phrases.of(Theme.INDIVIDUALS).isIn(plain)) {
            expected = Expected.PERSONS;
        } else if (Phrases.of(Theme.ORGANISATIONS).isIn(plain)) {
            expected = Expected.ORGANISATIONS;
        } else {
            expected = Expected.ANYBODY;
        }
        boolean first = !begun && LineSense.isListHeading(text);
        begun = true;
        ended = false;
        behind = Role.ENCLOSURE;
        judged.add(
                first
                        ? new Judged(draft, new Reading.ListHeading(), List.of(), List.of(new Reading.TierHeading()))
                        : new Judged(draft, new Reading.TierHeading(), List.of(), List.of(new Reading.ListHeading())));
    }

    /// Whether each signatory takes a block of lines: the name, then role and organisation below it.
    private boolean isStacked() {
        int blocks = 0;
        int names = 0;
        for (var draft : drafts) {
            if (draft.shape() == Shape.LINES && draft.lines() <= 4 && evidence(source, draft) == 0) {
                blocks++;
                names += isNameOverAffiliation(draft) ? 1 : 0;
            }
        }
        return blocks > 0
                && names * 2L > blocks
                && blocks * 2L >= drafts.stream().filter(Draft::isText).count();
    }

    /// A person's name, and below it no other person but a role or an organisation; a block that stands alone needs
    /// a role.
    private boolean isNameOverAffiliation(Draft draft) {
        var first = SignatoryLine.parse(bareOr(source.line(draft.first())), Expected.ANYBODY);
        var second = SignatoryLine.parse(bareOr(source.line(draft.first() + 1)), Expected.ANYBODY);
        boolean role = Phrases.of(Theme.ROLE).begins(second.written());
        boolean person = !first.person().isEmpty() || first.questions().contains(Question.PERSON_OR_ORGANISATION);
        boolean alone = drafts.stream().filter(Draft::isText).count() == 1;
        return person
                && first.role().isEmpty()
                && (role || (!alone && second.person().isEmpty()));
    }

    private static String bareOr(String line) {
        var bare = LineSense.bare(line.replace("**", "").replace("__", ""));
        return bare.isBlank() ? "?" : bare;
    }

    private void entries(Draft draft) {
        begun = true;
        if (stacked && draft.lines() > 1 && draft.lines() <= 4) {
            var lines = new ArrayList<String>();
            for (int line = draft.first(); line <= draft.last(); line++) {
                lines.add(bareOr(source.line(line)));
            }
            addEntry(draft, SignatoryLine.stacked(lines));
            return;
        }
        for (int line = draft.first(); line <= draft.last(); line++) {
            var whole =
                    new Draft(Shape.FLOW, line, line, source.start(line), source.end(line), 1, "", draft.blankBefore());
            if (draft.lines() > 1 && isTier(whole, source.line(line))) {
                groupHeading(whole, source.line(line));
                continue;
            }
            for (var part : new Columns(source).of(line, draft)) {
                addEntry(part, SignatoryLine.parse(bareOr(withoutStop(entryText(text(part)))), expected));
            }
        }
    }

    private static String withoutStop(String entry) {
        return entry.length() > 1 && entry.endsWith(";") ? entry.substring(0, entry.length() - 1) : entry;
    }

    private void addEntry(Draft draft, SignatoryLine entry) {
        var reading = new Reading.ListEntry(entry);
        var body = Reading.Part.of(Role.BODY);
        if (entry.questions().contains(Question.PERSON_OR_ORGANISATION)) {
            var doubt = Doubt.of(Doubt.Kind.PERSON_OR_ORGANISATION, entry.written());
            judged.add(Judged.unsure(draft, reading, doubt, new Reading.ListEntry(entry.asPerson()), body));
        } else if (entry.questions().contains(Question.FORM)) {
            var doubt = Doubt.of(Doubt.Kind.SIGNATORY_FORM, entry.written());
            judged.add(Judged.unsure(draft, reading, doubt, new Reading.ListEntry(entry.asOrganisation()), body));
        } else {
            judged.add(new Judged(
                    draft, reading, List.of(), List.of(new Reading.ListEntry(entry.asOrganisation()), body)));
        }
    }

    private void tableRow(int i, Draft draft) {
        boolean header = i + 1 < drafts.size() && drafts.get(i + 1).shape() == Shape.TABLE_RULE;
        var cells = new ArrayList<String>();
        for (var cell : text(draft).strip().split("\\|", -1)) {
            if (!cell.isBlank()) {
                cells.add(bareOr(cell));
            }
        }
        if (header) {
            judged.add(Judged.unsure(
                    draft, new Reading.LeftOut(Fate.TABLE), Doubt.of(Doubt.Kind.ROLE), new Reading.TierHeading()));
        } else if (!cells.isEmpty()) {
            addEntry(
                    draft,
                    cells.size() == 1
                            ? SignatoryLine.parse(cells.getFirst(), expected)
                            : SignatoryLine.stacked(List.copyOf(cells)));
        } else {
            judged.add(Judged.sure(draft, new Reading.LeftOut(Fate.TABLE)));
        }
    }
}
