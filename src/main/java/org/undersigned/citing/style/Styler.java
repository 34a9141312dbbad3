package org.undersigned.citing.style;

import com.ibm.icu.text.CollationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Editions as their letter's style prints them. One for the whole program: it keeps the styles that were used.
///
/// Any thread may use it but the screen's: the first use of a style takes a while.
public final class Styler {

    private final Map<Key, Workshop> workshops = new ConcurrentHashMap<>();

    private final Map<String, String> headings = new ConcurrentHashMap<>();

    private record Key(CitationStyle style, String language) {}

    /// The edition with its citations in the letter's style, and the bibliography after its last block when the
    /// letter wants one. Blocks, notes, the places of everything in them and the author's prose are those of
    /// `edition`.
    public Edition shown(Letter letter, Edition edition) {
        var citing = letter.settings().citing();
        if (citing.style() == CitationStyle.AS_WRITTEN) {
            return citing.bibliography()
                    ? withBibliography(edition, new AsWritten(letter, edition).entries(), false)
                    : edition;
        }
        var workshop = workshops.computeIfAbsent(
                new Key(citing.style(), edition.language()), key -> new Workshop(Csl.of(key.style(), key.language())));
        var orders = new LinkedHashSet<Workshop.Order>();
        var scout = new Citing(letter, edition, workshop.kind(), order -> {
            orders.add(order);
            return List.of();
        });
        scout.edition();
        if (citing.bibliography()) {
            scout.entries();
        }
        workshop.prepare(orders);
        var restyling = new Citing(letter, edition, workshop.kind(), workshop::render);
        var restyled = restyling.edition();
        return citing.bibliography()
                ? withBibliography(
                        restyled, restyling.entries(), workshop.kind().numbered())
                : restyled;
    }

    private Edition withBibliography(Edition edition, List<Inline.Citation> entries, boolean inOrderOfCiting) {
        if (entries.isEmpty()) {
            return edition;
        }
        var sorted = inOrderOfCiting ? entries : sorted(edition, entries);
        var blocks = new ArrayList<Block>();
        blocks.add(Block.of(
                Id.of("bibliography"),
                Role.HEADING,
                Prose.of(headings.computeIfAbsent(edition.language(), Csl::heading))));
        for (int i = 0; i < sorted.size(); i++) {
            blocks.add(Block.of(Id.of("bibliography-" + (i + 1)), Role.BODY, Prose.of(sorted.get(i))));
        }
        int end = edition.blocks().size();
        return edition.withBlocks(edition.blocks().spliced(end, end, blocks));
    }

    private static List<Inline.Citation> sorted(Edition edition, List<Inline.Citation> entries) {
        var collator = SignatoryOrder.collator(edition);
        record Keyed(CollationKey key, Inline.Citation entry) {}
        return entries.stream()
                .map(entry -> new Keyed(collator.getCollationKey(sortWords(entry)), entry))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::entry)
                .toList();
    }

    /// The words of an entry from its first letter on, without quotes and brackets.
    private static String sortWords(Inline.Citation entry) {
        var words = new StringBuilder();
        for (var part : entry.form()) {
            if (part instanceof Inline.Words(String text, Marks _)) {
                words.append(text);
            }
        }
        int start = 0;
        while (start < words.length() && !Character.isLetterOrDigit(words.codePointAt(start))) {
            start += Character.charCount(words.codePointAt(start));
        }
        return words.substring(start);
    }
}
