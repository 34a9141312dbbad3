package org.undersigned.citing.style;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;
import org.w3c.dom.Element;

/// Sources of every type, with any of their fields missing, cited at every position: what a narrowed style says is what
/// the whole one says.
class NarrowingTest {

    private static final int SOURCES = 300;

    private final Random random = new Random(4);

    @ParameterizedTest
    @EnumSource(value = CitationStyle.class, mode = EnumSource.Mode.EXCLUDE, names = "AS_WRITTEN")
    void aNarrowedStyleSaysWhatTheWholeOneSays(CitationStyle style) {
        var csl = Csl.of(style, "en");
        titlesAsTheyWere(csl.sheet().document().getDocumentElement());
        var whole = new SStyle(csl.sheet().document());
        var narrowing = Csl.of(style, "en");
        var words = new HashMap<String, Integer>();
        for (int i = 0; i < SOURCES; i++) {
            var item = item(i);
            var plain = new CSLItemDataBuilder(item).titleShort(null).build();
            var narrowed = narrowing.style(item);
            var cited = Csl.citation(narrowed, narrowing.locale(), item, null);
            assertThat(words(cited))
                    .as("citation of %s", item)
                    .isEqualTo(words(Csl.citation(whole, csl.locale(), plain, null)));
            var entry = Csl.entry(narrowed, narrowing.locale(), item);
            assertThat(words(entry)).as("entry of %s", item).isEqualTo(words(Csl.entry(whole, csl.locale(), plain)));
            words.merge(words(entry).toString(), 1, Integer::sum);
        }
        assertThat(words).hasSizeGreaterThan(SOURCES / 2);
    }

    /// Takes back what [StyleSheet] does to titles: the whole style puts them into capitals itself.
    private static void titlesAsTheyWere(Element element) {
        if (element.getAttribute("variable").equals("title")
                && element.getAttribute("form").equals("short")) {
            element.removeAttribute("form");
            element.setAttribute("text-case", "title");
        }
        Branch.elements(element).forEach(NarrowingTest::titlesAsTheyWere);
    }

    private static List<String> words(RenderContext context) {
        return context.getResult().getTokens().stream()
                .map(token -> token + "/" + token.getFormattingAttributes() + token.isFirstField())
                .toList();
    }

    private CSLItemData item(int number) {
        var source = source(number);
        var shown = random.nextInt(4) == 0 ? null : source.locations().at(0);
        var item = CslItem.of(source, shown);
        var position = Position.values()[random.nextInt(Position.values().length)];
        Flags.set(item, position, random.nextBoolean(), null);
        if (position != Position.FIRST) {
            item.firstReferenceNoteNumber("3");
        }
        if (random.nextInt(3) == 0) {
            item.yearSuffix("b");
        }
        return item.citationNumber(Integer.toString(number)).build();
    }

    private Source source(int number) {
        var others = new LinkedHashMap<String, String>();
        for (var name : List.of(
                "container-title", "volume", "issue", "publisher-place", "edition", "genre", "authority", "number")) {
            if (random.nextInt(3) == 0) {
                others.put(name, random.nextBoolean() ? Integer.toString(random.nextInt(40)) : "the " + name);
            }
        }
        if (random.nextBoolean()) {
            others.put("type", CSLType.values()[random.nextInt(CSLType.values().length)].toString());
        }
        var identifiers = new HashMap<String, String>();
        for (var name : List.of("doi", "isbn", "issn", "docket")) {
            if (random.nextInt(4) == 0) {
                identifiers.put(name, "10.1/" + number);
            }
        }
        return new Source(
                Id.of("s" + number),
                SourceKind.values()[random.nextInt(SourceKind.values().length)],
                random.nextInt(8) == 0 ? "" : "The state of the \"rivers\" " + number,
                List.of(Author.person("Paz, Ana"), Author.organisation("Río Vivo"), Author.person("Li, Wei"))
                        .subList(0, random.nextInt(4)),
                random.nextBoolean() ? "Press" : "",
                random.nextInt(4) == 0 ? "spring 2018" : "",
                List.of("", "2018", "2018-05", "2018-05-03").get(random.nextInt(4)),
                random.nextBoolean() ? "en" : "es",
                List.of("", "7", "12-19").get(random.nextInt(3)),
                Map.copyOf(identifiers),
                others,
                Register.of(Location.of(Id.of("l"), "https://a.example/" + number, "en")));
    }
}
