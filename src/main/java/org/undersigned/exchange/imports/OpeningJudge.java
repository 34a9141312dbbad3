package org.undersigned.exchange.imports;

import java.util.List;
import org.undersigned.exchange.imports.Draft.Shape;
import org.undersigned.language.Phrases;
import org.undersigned.language.Phrases.Theme;
import org.undersigned.language.WordCount;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Role;

/// What stands above the body: letterhead, recipients, title, dateline, salutation.
final class OpeningJudge {

    private final SourceText source;
    private final List<Judged> judged;

    /// @param judged the drafts above the body, read by shape alone; replaced in place
    OpeningJudge(SourceText source, List<Judged> judged) {
        this.source = source;
        this.judged = judged;
    }

    void settle() {
        boolean titled = judged.stream().anyMatch(piece -> piece.isRole(Role.TITLE));
        for (int i = 0; i < judged.size(); i++) {
            if (judged.get(i).draft().isText()) {
                judged.set(i, plainly(judged.get(i).draft()));
            } else if (!titled
                    && judged.get(i).draft().shape() == Shape.HEADING
                    && judged.get(i).isRole(Role.HEADING)) {
                judged.set(i, Judged.sure(judged.get(i).draft(), Reading.Part.of(Role.TITLE)));
                titled = true;
            }
        }
        if (!titled) {
            chooseTitle();
        }
        letterhead();
    }

    private String text(Draft draft) {
        return source.text().substring(draft.from(), draft.to());
    }

    /// The reading by words alone; what has none is a recipient, of which nobody is sure yet.
    private Judged plainly(Draft draft) {
        var text = text(draft);
        var part = Judged.part(draft, Role.RECIPIENT);
        if (LineSense.isDateline(text) && draft.lines() == 1) {
            var aligned = part.withLayout(part.layout().withAlignment(alignment(draft)));
            return Judged.sure(draft, aligned.withRole(Role.DATELINE));
        }
        if (LineSense.isSalutation(text) && draft.lines() == 1) {
            return Judged.sure(draft, part.withRole(Role.SALUTATION));
        }
        if (LineSense.isRecipientLine(text)) {
            return Judged.sure(draft, part.withLinesKept(part.linesKept() || draft.lines() > 1));
        }
        if (draft.lines() > 1) {
            return new Judged(
                    draft,
                    part.withLinesKept(true),
                    List.of(),
                    List.of(part.withRole(Role.LETTERHEAD), part.withRole(Role.BODY)));
        }
        return Judged.unsure(
                draft,
                part,
                Doubt.of(Doubt.Kind.ROLE),
                part.withRole(Role.TITLE),
                part.withRole(Role.LETTERHEAD),
                part.withRole(Role.BODY));
    }

    private Alignment alignment(Draft draft) {
        var line = source.line(draft.first());
        var byTag = Tags.alignment(line.strip());
        return byTag == Alignment.NATURAL && Leads.indent(line) >= 24 ? Alignment.END : byTag;
    }

    private void chooseTitle() {
        int best = -1;
        int bestScore = 0;
        for (int i = 0; i < judged.size(); i++) {
            int score = titleScore(judged.get(i));
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best < 0) {
            return;
        }
        var draft = judged.get(best).draft();
        var part = Judged.part(draft, Role.TITLE);
        judged.set(
                best,
                bestScore >= 4
                        ? new Judged(draft, part, List.of(), List.of(part.withRole(Role.RECIPIENT)))
                        : Judged.unsure(draft, part, Doubt.of(Doubt.Kind.TITLE), part.withRole(Role.RECIPIENT)));
    }

    /// How much speaks for a title: set words, bold, capitals, a place in the middle, and words enough.
    private int titleScore(Judged piece) {
        var draft = piece.draft();
        var text = text(draft);
        if (!draft.isText() || draft.lines() > 4 || !piece.isRole(Role.RECIPIENT) || LineSense.isRecipientLine(text)) {
            return 0;
        }
        var plain = LineSense.bare(text);
        int words = WordCount.of(plain);
        int score = LineSense.isSubjectLine(text) ? 4 : 0;
        score += Phrases.of(Theme.OPENLETTER).isIn(plain) ? 4 : 0;
        score += LineSense.isAllBold(text) ? 4 : 0;
        boolean capitals = plain.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
        score += capitals && words >= 3 ? 3 : 0;
        score += Leads.indent(source.line(draft.first())) >= 8 || Tags.alignment(text.strip()) == Alignment.CENTRE
                ? 2
                : 0;
        score += draft.lines() == 1 && words >= 5 ? 2 : 0;
        boolean address = plain.endsWith(",") || plain.chars().anyMatch(c -> c == '@');
        return words < 2 || address || (draft.lines() > 1 && score < 4) ? 0 : score;
    }

    /// A first block with the sender's contact data is a letterhead; with another address below the date it may be one.
    private void letterhead() {
        int first = -1;
        int others = 0;
        boolean dated = false;
        for (int i = 0; i < judged.size(); i++) {
            dated |= judged.get(i).isRole(Role.DATELINE);
            if (judged.get(i).isRole(Role.RECIPIENT)
                    && !LineSense.isRecipientLine(text(judged.get(i).draft()))) {
                others += first >= 0 && dated && !sameStart(first, i) ? 1 : 0;
                first = first < 0 && !dated ? i : first;
            }
        }
        if (first < 0 || judged.get(first).draft().lines() < 2) {
            return;
        }
        var draft = judged.get(first).draft();
        var part = Judged.part(draft, Role.LETTERHEAD).withLinesKept(true);
        if (hasContact(text(draft))) {
            judged.set(first, new Judged(draft, part, List.of(), List.of(part.withRole(Role.RECIPIENT))));
        } else if (others > 0) {
            var doubt = Doubt.of(Doubt.Kind.LETTERHEAD_OR_RECIPIENT);
            judged.set(first, Judged.unsure(draft, part.withRole(Role.RECIPIENT), doubt, part));
        }
    }

    private boolean sameStart(int first, int second) {
        return source.line(judged.get(first).draft().first())
                .strip()
                .equals(source.line(judged.get(second).draft().first()).strip());
    }

    private static boolean hasContact(String text) {
        var lower = text.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("@")
                || lower.contains("www.")
                || lower.contains("http")
                || lower.contains("tel.")
                || lower.contains("tel:")
                || lower.contains("tél")
                || lower.contains("phone");
    }
}
