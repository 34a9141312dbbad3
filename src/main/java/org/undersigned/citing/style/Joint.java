package org.undersigned.citing.style;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;

/// The blank between the author's words and a citation. Where the author wrote it into the citation's own form it would
/// go with that form; a style's form begins and ends with a word.
final class Joint {

    private static final String OPENING = "([{<“‘«¿¡\"'/–—-";

    private Joint() {}

    /// The form with a blank at either end where it would otherwise run into what stands beside it.
    ///
    /// @param at where the citation with the author's own form stands among `inlines`
    static List<Inline.Part> spaced(List<Inline.Part> form, List<Inline> inlines, int at) {
        if (form.isEmpty()) {
            return form;
        }
        var spaced = new ArrayList<>(form);
        if (at > 0 && endsInWord(inlines.get(at - 1)) && begins(form.getFirst())) {
            spaced.addFirst(new Inline.Words(" ", Marks.NONE));
        }
        if (at + 1 < inlines.size()
                && inlines.get(at + 1) instanceof Inline.Run(String after, Marks _)
                && isWord(after.codePointAt(0))
                && !endsInBlank(form.getLast())) {
            spaced.add(new Inline.Words(" ", Marks.NONE));
        }
        return spaced;
    }

    private static boolean endsInWord(Inline before) {
        return switch (before) {
            case Inline.Run(String text, Marks _) -> {
                int last = text.codePointBefore(text.length());
                yield isWord(last)
                        || (!Character.isWhitespace(last)
                                && !isBlank(last)
                                && OPENING.indexOf(last) < 0
                                && last < 0x2E80);
            }
            case Inline.Citation citation ->
                !citation.form().isEmpty() && !endsInBlank(citation.form().getLast());
            default -> false;
        };
    }

    private static boolean begins(Inline.Part part) {
        var text = text(part);
        return text.isEmpty() || (!isBlank(text.codePointAt(0)) && ",;:.!?)]}".indexOf(text.codePointAt(0)) < 0);
    }

    private static boolean endsInBlank(Inline.Part part) {
        var text = text(part);
        return !text.isEmpty() && isBlank(text.codePointBefore(text.length()));
    }

    /// A letter or a figure of a script that puts blanks between words.
    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && c < 0x2E80;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// What is known of a part without the letter: an address is never blank.
    private static String text(Inline.Part part) {
        return part instanceof Inline.Words(String text, Marks _) ? text : "";
    }
}
