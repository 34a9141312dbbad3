package org.undersigned.citing.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.source.Location;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;

/// Puts together the form of a citation from what a style rendered and from what no style knows of.
final class Parts {

    private static final Pattern ENDED = Pattern.compile("[.?!…][”’\"»)]?$");

    private final List<Inline.Part> parts = new ArrayList<>();
    private final LanguageNames languages;
    private boolean saysAddress;
    private boolean closed;

    Parts(LanguageNames languages) {
        this.languages = languages;
    }

    /// Adds rendered pieces. A period at their end is put by; see [#close].
    ///
    /// @param shown the location whose address may be among them
    Parts rendered(List<Rendering.Piece> pieces, @Nullable Location shown) {
        int end = spoken(pieces, pieces.size());
        closed = end > 0 && pieces.get(end - 1).text().strip().equals(".");
        for (var piece : pieces.subList(0, closed ? spoken(pieces, end - 1) : end)) {
            if (shown != null && piece.isAddress() && piece.text().equals(shown.address())) {
                parts.add(new Inline.Address(shown.id(), "", ""));
                saysAddress = true;
            } else {
                words(piece.text(), piece.marks());
            }
        }
        return this;
    }

    private static int spoken(List<Rendering.Piece> pieces, int end) {
        return end > 0 && pieces.get(end - 1).text().isBlank() ? spoken(pieces, end - 1) : end;
    }

    Parts words(String text) {
        words(text, Marks.NONE);
        return this;
    }

    /// Adds in brackets the language of the address that was said, and the other addresses with theirs.
    Parts otherAddresses(List<Location> locations) {
        if (!saysAddress) {
            return addresses(locations);
        }
        if (locations.size() < 2) {
            return this;
        }
        var said = languages.of(locations.getFirst());
        var others = locations.subList(1, locations.size());
        return said.isEmpty()
                ? addresses(others)
                : words(" (" + said + "; ").listed(others).words(")");
    }

    /// Adds addresses in brackets, each with the name of its language.
    Parts addresses(List<Location> locations) {
        return locations.isEmpty() ? this : words(" (").listed(locations).words(")");
    }

    private Parts listed(List<Location> locations) {
        for (int i = 0; i < locations.size(); i++) {
            var name = languages.of(locations.get(i));
            words((i == 0 ? "" : "; ") + (name.isEmpty() ? "" : name + ": "));
            parts.add(new Inline.Address(locations.get(i).id(), "", ""));
        }
        return this;
    }

    /// Ends the sentence, unless it has ended.
    ///
    /// @param mayClose whether a period may stand here
    /// @param mustClose whether one must, even where the style has none
    List<Inline.Part> close(boolean mayClose, boolean mustClose) {
        boolean ended = !parts.isEmpty()
                && parts.getLast() instanceof Inline.Words(String text, Marks _)
                && ENDED.matcher(text).find();
        if (mayClose && !ended && (closed || mustClose)) {
            words(".", Marks.NONE);
        }
        return List.copyOf(parts);
    }

    private void words(String text, Marks marks) {
        if (text.isEmpty()) {
            return;
        }
        var plain = text.replace('\n', ' ');
        if (!parts.isEmpty()
                && parts.getLast() instanceof Inline.Words(String before, Marks same)
                && same.equals(marks)) {
            parts.set(parts.size() - 1, new Inline.Words(before + plain, marks));
        } else {
            parts.add(new Inline.Words(plain, marks));
        }
    }
}
