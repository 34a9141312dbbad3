package org.undersigned.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The few words that stand on a printed page and that nobody wrote, in the language of the edition. English where we
/// lack them.
public final class PageWords {

    /// Stands for a figure that only the engine knows.
    private static final String FIGURE = "#";

    private static final Map<String, String> PAGE_OF = Map.ofEntries(
            Map.entry("ar", "صفحة # من #"),
            Map.entry("ca", "pàgina # de #"),
            Map.entry("cs", "strana # z #"),
            Map.entry("da", "side # af #"),
            Map.entry("de", "Seite # von #"),
            Map.entry("el", "σελίδα # από #"),
            Map.entry("en", "page # of #"),
            Map.entry("es", "página # de #"),
            Map.entry("fi", "sivu # / #"),
            Map.entry("fr", "page # sur #"),
            Map.entry("he", "עמוד # מתוך #"),
            Map.entry("hu", "# / #. oldal"),
            Map.entry("it", "pagina # di #"),
            Map.entry("ja", "# / # ページ"),
            Map.entry("ko", "# / # 쪽"),
            Map.entry("nl", "pagina # van #"),
            Map.entry("no", "side # av #"),
            Map.entry("pl", "strona # z #"),
            Map.entry("pt", "página # de #"),
            Map.entry("ro", "pagina # din #"),
            Map.entry("ru", "страница # из #"),
            Map.entry("sv", "sida # av #"),
            Map.entry("tr", "sayfa # / #"),
            Map.entry("uk", "сторінка # з #"),
            Map.entry("vi", "trang # / #"),
            Map.entry("zh", "第 # 页，共 # 页"));

    private static final Map<String, String> LIST_FOLLOWS = Map.of(
            "ca", "La llista de qui signa comença a la pàgina #.",
            "de", "Die Liste der Unterzeichnenden beginnt auf Seite #.",
            "en", "The list of signatories begins on page #.",
            "es", "La lista de firmantes comienza en la página #.",
            "fr", "La liste des signataires commence à la page #.",
            "it", "L’elenco dei firmatari comincia a pagina #.",
            "nl", "De lijst van ondertekenaars begint op pagina #.",
            "pt", "A lista de signatários começa na página #.");

    private static final Map<String, String> FINGERPRINT = Map.of(
            "ca", "Empremta del text",
            "de", "Fingerabdruck des Textes",
            "en", "Fingerprint of the text",
            "es", "Huella del texto",
            "fr", "Empreinte du texte",
            "it", "Impronta del testo",
            "nl", "Vingerafdruk van de tekst",
            "pt", "Impressão digital do texto");

    private final String language;

    /// @param tag BCP 47
    public PageWords(String tag) {
        this.language = Locale.forLanguageTag(tag).getLanguage();
    }

    /// The words before, between and after the number of a page and how many there are.
    public List<String> pageOf() {
        var words = PAGE_OF.getOrDefault(language, FIGURE + " / " + FIGURE);
        return List.of(words.split(FIGURE, -1));
    }

    /// The words before and after the number of the page where the list begins.
    public List<String> listFollows() {
        return List.of(in(LIST_FOLLOWS).split(FIGURE, -1));
    }

    public String fingerprint() {
        return in(FINGERPRINT);
    }

    private String in(Map<String, String> words) {
        return words.getOrDefault(language, words.getOrDefault("en", ""));
    }
}
