package org.undersigned.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;

/// Which place in a source a citation means. It stands in a field of its own, which styles word anew, and in the words
/// of the author, which are printed as written.
public final class CitedPlace {

    /// What opens before an address or a bracket, with the blanks round it: a place is said before that.
    private static final Pattern OPENING = Pattern.compile("[\\s(\\[<{,:;]*$");

    private CitedPlace() {}

    /// The citation with another locator, or with none where it is blank.
    public static Inline.Citation put(Inline.Citation citation, String locator) {
        var wanted = locator.strip();
        var old = citation.locator().strip();
        var form = new ArrayList<>(citation.form());
        if (!wanted.equals(old)) {
            if (old.isEmpty() || !replaced(form, old, wanted)) {
                added(form, wanted);
            }
        }
        return new Inline.Citation(citation.source(), form, wanted);
    }

    /// Puts a place where the old one is said; tells whether it is said at all.
    private static boolean replaced(List<Inline.Part> form, String old, String wanted) {
        for (int i = form.size() - 1; i >= 0; i--) {
            if (form.get(i) instanceof Inline.Words(String text, Marks marks) && text.contains(old)) {
                int from = text.lastIndexOf(old);
                int start = wanted.isEmpty() ? beforeComma(text, from) : from;
                put(form, i, text.substring(0, start) + wanted + text.substring(from + old.length()), marks);
                return true;
            }
        }
        return false;
    }

    private static int beforeComma(String text, int from) {
        int start = from;
        while (start > 0 && (Character.isWhitespace(text.charAt(start - 1)) || text.charAt(start - 1) == ',')) {
            start--;
        }
        return start;
    }

    /// Says a place behind the words before the first address, or behind everything where no words stand there.
    private static void added(List<Inline.Part> form, String wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        int at = 0;
        while (at < form.size() && form.get(at) instanceof Inline.Words) {
            at++;
        }
        if (at == 0 || !(form.get(at - 1) instanceof Inline.Words(String text, Marks marks)) || text.isBlank()) {
            form.add(new Inline.Words((form.isEmpty() ? "" : ", ") + wanted, Marks.NONE));
            return;
        }
        var opening = OPENING.matcher(text);
        int end = opening.find() ? opening.start() : text.length();
        var said = ", " + wanted + text.substring(end);
        if (marks.equals(Marks.NONE)) {
            form.set(at - 1, new Inline.Words(text.substring(0, end) + said, marks));
        } else {
            put(form, at - 1, text.substring(0, end), marks);
            form.add(text.substring(0, end).isEmpty() ? at - 1 : at, new Inline.Words(said, Marks.NONE));
        }
    }

    private static void put(List<Inline.Part> form, int at, String text, Marks marks) {
        if (text.isEmpty()) {
            form.remove(at);
        } else {
            form.set(at, new Inline.Words(text, marks));
        }
    }
}
