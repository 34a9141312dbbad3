package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.exchange.imports.Draft.Shape;
import org.undersigned.language.Dateline;
import org.undersigned.language.WordCount;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Role;

/// Says of every draft what it is in the letter, by its words, its shape and where it stands: above the body, in it, or
/// behind the closing.
final class Judge {

    private final SourceText source;
    private final List<Draft> drafts;
    private final List<Judged> judged = new ArrayList<>();
    private final int bodyStart;
    private final int listStart;
    private boolean inFurniture;

    Judge(SourceText source, List<Draft> drafts) {
        this.source = source;
        this.drafts = drafts;
        this.bodyStart = findBody();
        this.listStart = findList();
    }

    List<Judged> judged() {
        for (int i = 0; i < Math.min(bodyStart, listStart); i++) {
            judged.add(structural(i));
        }
        new OpeningJudge(source, judged).settle();
        for (int i = judged.size(); i < listStart; i++) {
            judged.add(middle(i));
        }
        judged.addAll(new ListJudge(source, drafts.subList(listStart, drafts.size())).judged());
        return judged;
    }

    /// Every draft read by its shape alone.
    List<Judged> structuralOnly() {
        for (int i = 0; i < drafts.size(); i++) {
            judged.add(structural(i));
        }
        return judged;
    }

    private String text(int draft) {
        return source.text()
                .substring(drafts.get(draft).from(), drafts.get(draft).to());
    }

    /// The first text that reads like a paragraph, or what follows the salutation.
    private int findBody() {
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            if (draft.shape() == Shape.FLOW && i > 0 && LineSense.isSalutation(text(i - 1))) {
                return i;
            }
            if (draft.isText() && isParagraph(text(i), draft)) {
                return i;
            }
        }
        return drafts.size();
    }

    private static boolean isParagraph(String text, Draft draft) {
        if (text.length() > 4000) {
            return true;
        }
        if (LineSense.isSalutation(text) || LineSense.isRecipientLine(text)) {
            return false;
        }
        int words = WordCount.of(text);
        boolean sentence = Flowing.endsSentence(text);
        return draft.shape() == Shape.FLOW && (words >= 30 || (words >= 10 && sentence) || text.length() > 300);
    }

    /// Where the list of signatories begins: behind the closing, at its heading, or where the last lines are names.
    private int findList() {
        int closing = -1;
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            boolean single = draft.shape() == Shape.FLOW || draft.shape() == Shape.HEADING;
            if (single && i >= Math.min(bodyStart, drafts.size() - 1) && LineSense.isClosing(text(i))) {
                closing = i;
            } else if (single && i > bodyStart && LineSense.isListHeading(text(i)) && closing < 0) {
                return i;
            }
        }
        if (closing >= 0 && longTextsBehind(closing) <= 2) {
            return closing + 1;
        }
        return namesAtEnd();
    }

    private int longTextsBehind(int draft) {
        int texts = 0;
        for (int i = draft + 1; i < drafts.size(); i++) {
            texts += drafts.get(i).shape() == Shape.FLOW && isParagraph(text(i), drafts.get(i)) ? 1 : 0;
        }
        return texts;
    }

    /// The start of the last run of names, where at least two of its lines have the form of a list.
    private int namesAtEnd() {
        int end = drafts.size();
        int start = end;
        int evidence = 0;
        for (int i = end - 1; i > bodyStart; i--) {
            var draft = drafts.get(i);
            boolean beside =
                    switch (draft.shape()) {
                        case NOTE, MORE_NOTE, RULE, PAGE_NUMBER, MARKUP_ONLY, TARGET, TABLE_RULE -> true;
                        default -> false;
                    };
            if (beside
                    || LineSense.isDateline(text(i))
                    || LineSense.isEnclosure(text(i))
                    || LineSense.isCopies(text(i))
                    || LineSense.isPostscript(text(i))) {
                continue;
            }
            int names = ListJudge.evidence(source, draft);
            if (names == 0) {
                break;
            }
            evidence += names;
            start = i;
        }
        return evidence >= 2 ? start : end;
    }

    private Judged middle(int i) {
        var draft = drafts.get(i);
        if (!draft.isText()) {
            return structural(i);
        }
        var text = text(i);
        if (i == listStart - 1 && LineSense.isClosing(text)) {
            return Judged.sure(draft, Judged.part(draft, Role.CLOSING));
        }
        if (continuesAbove(i, text)) {
            return Judged.sure(draft, new Reading.MoreOfBlock(false));
        }
        return inFurniture ? furniture(draft) : body(i, draft, text);
    }

    private Judged body(int i, Draft draft, String text) {
        var layout = Layout.PLAIN.withAlignment(alignment(draft));
        var body = Judged.part(draft, Role.BODY).withLayout(layout);
        if (text.length() < 200 && Dateline.parse(LineSense.bare(text)).isPresent()) {
            return Judged.sure(draft, body.withRole(Role.DATELINE));
        }
        if (LineSense.isSalutation(text) && i <= bodyStart + 1) {
            return Judged.sure(draft, body.withRole(Role.SALUTATION));
        }
        if (LineSense.isPostscript(text)) {
            return Judged.sure(draft, body.withRole(Role.POSTSCRIPT));
        }
        var heading = body.withRole(Role.HEADING).withLayout(layout.withLevel(2));
        if (draft.lines() == 1 && text.length() < 200 && LineSense.isAllBold(text)) {
            return Flowing.endsSentence(text)
                    ? Judged.unsure(draft, heading, Doubt.of(Doubt.Kind.ROLE), body)
                    : new Judged(draft, heading, List.of(), List.of(body));
        }
        if (draft.lines() == 1 && isHeadingLike(i, text)) {
            return Judged.unsure(draft, heading, Doubt.of(Doubt.Kind.ROLE), body);
        }
        if (draft.label().equals("unsure")) {
            var kind = draft.shape() == Shape.FLOW ? Doubt.Kind.MANY_PARAGRAPHS : Doubt.Kind.LINES_OR_FLOW;
            return Judged.unsure(draft, body, Doubt.of(kind), body.withLinesKept(!body.linesKept()));
        }
        return draft.shape() == Shape.LINES
                ? Judged.unsure(draft, body, Doubt.of(Doubt.Kind.LINES_OR_FLOW), body.withLinesKept(false))
                : new Judged(draft, body, List.of(), List.of(heading, body.withRole(Role.QUOTATION)));
    }

    private boolean isHeadingLike(int i, String text) {
        return isHeadingPlace(i)
                && drafts.get(i).blankBefore()
                && WordCount.of(text) <= 9
                && text.strip().length() < 80
                && !Flowing.endsSentence(text)
                && ",:;".indexOf(text.strip().charAt(text.strip().length() - 1)) < 0
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /// Over a paragraph or a list.
    private boolean isHeadingPlace(int i) {
        if (i + 1 >= drafts.size()) {
            return false;
        }
        var next = drafts.get(i + 1);
        boolean list = next.shape() == Shape.BULLET || next.shape() == Shape.NUMBER;
        return list || (next.isText() && isParagraph(text(i + 1), next));
    }

    private Judged furniture(Draft draft) {
        var body = Judged.part(draft, Role.BODY);
        return Judged.unsure(
                draft, body, Doubt.of(Doubt.Kind.WEB_PAGE_FURNITURE), new Reading.LeftOut(Fate.LEFT_OUT_BY_CHOICE));
    }

    /// Whether this text goes on where a note, standing in between, broke the paragraph off.
    private boolean continuesAbove(int i, String text) {
        if (i == 0 || judged.size() < i || !isBeside(judged.get(i - 1)) || !Character.isLowerCase(firstLetter(text))) {
            return false;
        }
        int above = i - 1;
        while (above >= 0 && isBeside(judged.get(above))) {
            above--;
        }
        return above >= 0
                && (judged.get(above).isRole(Role.BODY) || judged.get(above).reading() instanceof Reading.MoreOfBlock)
                && !Flowing.endsSentence(text(above));
    }

    private static boolean isBeside(Judged piece) {
        return switch (piece.reading()) {
            case Reading.NoteText _, Reading.MoreOfNote _ -> true;
            case Reading.LeftOut out -> out.reason() == Fate.RULE || out.reason() == Fate.PAGE_NUMBER;
            default -> false;
        };
    }

    private static int firstLetter(String text) {
        return text.strip().codePoints().findFirst().orElse('X');
    }

    /// Readings that follow from the shape alone; text that has none yet is body.
    private Judged structural(int i) {
        var draft = drafts.get(i);
        return switch (draft.shape()) {
            case HEADING -> heading(i, text(i));
            case BULLET, NUMBER -> listItem(draft);
            case QUOTE -> Judged.sure(draft, Reading.Part.of(Role.QUOTATION));
            case NOTE -> Judged.sure(draft, new Reading.NoteText(draft.label(), linesKept(draft)));
            case MORE_NOTE -> Judged.sure(draft, new Reading.MoreOfNote(linesKept(draft)));
            case RULE, TABLE_RULE -> Judged.sure(draft, new Reading.LeftOut(Fate.RULE));
            case PAGE_NUMBER ->
                Judged.unsure(
                        draft,
                        new Reading.LeftOut(Fate.PAGE_NUMBER),
                        Doubt.of(Doubt.Kind.ROLE),
                        Judged.part(draft, Role.BODY));
            case FRONT_TITLE -> Judged.sure(draft, Reading.Part.of(Role.TITLE));
            case FRONT_MATTER -> Judged.sure(draft, new Reading.LeftOut(Fate.FRONT_MATTER));
            case MARKUP_ONLY -> markupOnly(draft, text(i).strip());
            case TARGET -> Judged.sure(draft, new Reading.LinkTarget(draft.label(), address(text(i))));
            case TABLE_ROW, FLOW, LINES -> Judged.sure(draft, Judged.part(draft, Role.BODY));
        };
    }

    private Judged markupOnly(Draft draft, String text) {
        if (text.startsWith("{{")) {
            inFurniture = !text.contains("/") || text.startsWith("{{< img");
        }
        return Judged.sure(draft, new Reading.LeftOut(text.startsWith("{{") ? Fate.SHORTCODE : Fate.LAYOUT_TAG));
    }

    private Judged heading(int i, String text) {
        var draft = drafts.get(i);
        var words = text.substring(Leads.heading(text)).strip();
        var heading = Reading.Part.of(Role.HEADING).withLayout(Layout.PLAIN.withLevel(draft.level()));
        return org.undersigned.language.Phrases.of(org.undersigned.language.Phrases.Theme.NOTES)
                                .is(LineSense.bare(words.split("\n", 2)[0]))
                        && notesFollow(i)
                ? Judged.sure(draft, new Reading.LeftOut(Fate.NOTES_HEADING))
                : Judged.sure(draft, heading);
    }

    private boolean notesFollow(int i) {
        int next = i + 1;
        return next < drafts.size() && drafts.get(next).shape() == Shape.NOTE;
    }

    private static Judged listItem(Draft draft) {
        boolean bullet = draft.shape() == Shape.BULLET;
        var layout = Layout.PLAIN
                .withListStyle(bullet ? ListStyle.BULLET : ListStyle.NUMBER)
                .withLevel(bullet ? Math.clamp(draft.level(), 1, 9) : 1);
        return Judged.sure(draft, Reading.Part.of(Role.LIST_ITEM).withLayout(layout));
    }

    private boolean linesKept(Draft draft) {
        var lines = source.lines(draft.first(), draft.last()).split("\n", -1);
        var runs = new Flowing(source.isMarkdown()).runs(List.of(lines));
        return runs.size() != 1 || !runs.getFirst().flows();
    }

    private static String address(String line) {
        var rest = line.substring(line.indexOf("]:") + 2).strip();
        int end = 0;
        while (end < rest.length() && !SourceText.isBlank(rest.charAt(end))) {
            end++;
        }
        var address = rest.substring(0, end);
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, end - 1) : address;
    }

    private Alignment alignment(Draft draft) {
        var text = source.line(draft.first());
        var byTag = Tags.alignment(text.strip());
        boolean farIn = draft.lines() == 1 && Leads.indent(text) >= 24;
        return byTag == Alignment.NATURAL && farIn ? Alignment.END : byTag;
    }
}
