package org.undersigned.citing.style;

import com.ibm.icu.lang.UCharacter;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.CitationStyle;

/// A style in a language, ready to render. One thread at a time: the engine writes the date that it renders into the
/// style.
final class Csl {

    private final StyleSheet sheet;
    private final String language;
    private final LLocale locale;
    private final Map<Shape, SStyle> styles = new HashMap<>();

    private Csl(StyleSheet sheet, String language) {
        this.sheet = sheet;
        this.language = language;
        this.locale = locale(sheet, sheet.dialect(language));
    }

    /// Another engine for the same style and language.
    Csl another() {
        return new Csl(sheet, language);
    }

    /// @param language BCP 47 tag of the edition
    static Csl of(CitationStyle style, String language) {
        return new Csl(StyleSheet.read(resource(style)), language);
    }

    private static String resource(CitationStyle style) {
        return switch (style) {
            case CHICAGO_NOTES -> "chicago-notes-bibliography.csl";
            case APA -> "apa.csl";
            case MLA -> "modern-language-association.csl";
            case ISO_690 -> "iso690-full-note-en.csl";
            case NUMBERS -> "nlm-citation-sequence.csl";
            case OSCOLA -> "oscola.csl";
            case AS_WRITTEN -> throw new IllegalArgumentException("What is as written is not rendered");
        };
    }

    StyleSheet sheet() {
        return sheet;
    }

    /// What is to be rendered.
    record Wanted(CSLItemData item, @Nullable LocatorText locator, Workshop.Form form) {}

    List<List<Rendering.Piece>> render(List<Wanted> wanted) {
        return new Rendering().pieces(wanted.stream().map(this::rendered).toList());
    }

    private Rendering.Rendered rendered(Wanted wanted) {
        var style = style(wanted.item());
        return switch (wanted.form()) {
            case CITATION -> new Rendering.Rendered(citation(style, locale, wanted.item(), wanted.locator()), false);
            case ENTRY -> new Rendering.Rendered(entry(style, locale, wanted.item()), false);
            case ENTRY_ALONE ->
                new Rendering.Rendered(
                        entry(style, locale, wanted.item()), sheet.kind().numbered());
        };
    }

    LLocale locale() {
        return locale;
    }

    /// The style as far as it concerns an item.
    SStyle style(CSLItemData item) {
        return styles.computeIfAbsent(Shape.of(item), sheet::narrowed);
    }

    static RenderContext citation(SStyle style, LLocale locale, CSLItemData item, @Nullable LocatorText locator) {
        var data = locator == null
                ? item
                : new CSLItemDataBuilder(item).locator(locator.number()).build();
        var cited = new CSLCitationItemBuilder(item.getId()).itemData(data);
        if (locator != null) {
            cited.locator(locator.number()).label(locator.label());
        }
        var context = new RenderContext(style, locale, null, null, new CSLCitation(cited.build()), List.of());
        style.getCitation().render(context);
        return context;
    }

    /// The entry of a source in the bibliography.
    static RenderContext entry(SStyle style, LLocale locale, CSLItemData item) {
        var context = new RenderContext(style, locale, item, null);
        style.getBibliography().render(context);
        return context;
    }

    /// "References" in the language of the edition.
    static String heading(String language) {
        var terms = file(language).getTerms().getOrDefault(LTerm.Form.LONG, Map.of());
        var term = terms.get("reference");
        var words = term == null ? "" : term.getMultiple();
        return words.isEmpty()
                ? "References"
                : UCharacter.toUpperCase(Locale.forLanguageTag(language), words.substring(0, 1)) + words.substring(1);
    }

    /// The language's own file, then what the style says for every language, for this one, and for this country.
    private static LLocale locale(StyleSheet sheet, String language) {
        var locale = file(language);
        var wanted = locale.getLang();
        var terms = sheet.terms();
        for (var own : terms) {
            if (own.getLang() == null) {
                locale = locale.merge(own);
            }
        }
        for (var own : terms) {
            if (own.getLang() != null
                    && own.getLang().getLanguage().equals(wanted.getLanguage())
                    && (own.getLang().getCountry().isEmpty()
                            || own.getLang().getCountry().equals(wanted.getCountry()))) {
                locale = locale.merge(own);
            }
        }
        return locale;
    }

    /// The file of the language, and over it the one of the country; English where there is neither.
    private static LLocale file(String tag) {
        var wanted = Locale.forLanguageTag(tag);
        var language = wanted.getLanguage();
        LLocale found = null;
        var names = new LinkedHashSet<String>();
        names.add(LLocale.PRIMARY_DIALECTS.getOrDefault(language, language));
        names.add(language + "-" + wanted.getCountry());
        for (var name : names) {
            var path = "/locales-" + name + ".xml";
            if (Csl.class.getResource(path) != null) {
                var own = new LLocale(StyleSheet.document(Csl.class.getResourceAsStream(path), path));
                found = found == null ? own : found.merge(own);
            }
        }
        return found == null ? file("en-US") : found;
    }
}
