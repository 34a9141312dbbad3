package org.undersigned.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which language a text is in, by its small words and its script.
///
/// @param tag BCP 47
/// @param sure whether the evidence is plain; a short or mixed text leaves doubt
public record LanguageGuess(String tag, boolean sure) {

    private static final int LOOKED_AT = 40_000;

    private static final Map<String, Set<String>> SMALL_WORDS = Map.ofEntries(
            words(
                    "en",
                    "the and of to in that is for with as we on by are this be have it our not from has their which"),
            words("es", "el la los las de del que y en un una por con para no se su al lo como más sus ha este nos es"),
            words(
                    "fr",
                    "le la les des et en un une du que qui dans pour par sur est au aux nous avec ne pas ce cette leur sont"),
            words(
                    "de",
                    "der die das und in zu den mit von für auf ist im dem nicht ein eine des sich als auch wir werden an"),
            words(
                    "pt",
                    "o a os as de do da dos das que e em um uma para com não se por na no ao mais como sua são pelo pela"),
            words("it", "il lo la gli le di del della che e in un una per con non si da sono più come nel alla dei è"),
            words(
                    "nl",
                    "de het een van en in is dat op te voor met zijn niet aan er om ook als bij door naar wij over"),
            words("pl", "i w z na do się nie że to jest o przez od dla jak po oraz ich które co za są"),
            words("cs", "a v na se že je z do pro s k jako o by od ale jsou to které aby po jejich při"),
            words("sv", "och att det i en som på är av för med den till inte om ett har de vi från så"),
            words("fi", "ja on että ei ovat se joka myös kun niin mutta sen tämä kuin joita he me jotka ole olla"),
            words("hu", "a az és hogy nem is egy ez meg van de mint vagy ha el csak már azt mert akik amely"),
            words("ro", "și de la în cu o un pe să care din nu pentru este ale au mai sunt prin lor ca acest"),
            words("tr", "ve bir bu için ile de da olarak daha çok olan gibi en ne kadar sonra ki olduğu biz"),
            words("ca", "el la els les de que i en un una per amb no es al com més seva aquest són dels pel"),
            words("da", "og at det i en som på er af for med den til ikke om et har de vi fra så men blev"),
            words("nb", "og at det i en som på er av for med den til ikke om et har de vi fra så men ble"));

    /// The guess for `text`; `fallback`, unsure, where nothing speaks for any language.
    public static LanguageGuess of(String text, String fallback) {
        var head = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        var byScript = byScript(head);
        if (byScript != null) {
            return byScript;
        }
        var votes = votes(head);
        var ranked = votes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty() || ranked.getFirst().getValue() < 2) {
            return new LanguageGuess(fallback, false);
        }
        var best = ranked.getFirst();
        int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        return new LanguageGuess(best.getKey(), best.getValue() >= 8 && best.getValue() >= second * 1.15);
    }

    /// Votes of the small words, more for words that few languages share.
    private static Map<String, Integer> votes(String text) {
        var votes = new HashMap<String, Integer>();
        for (var token : text.split("[^\\p{L}\\p{M}'’]+", -1)) {
            var word = token.toLowerCase(java.util.Locale.ROOT);
            if (word.isEmpty() || word.length() > 8) {
                continue;
            }
            for (var language : SMALL_WORDS.entrySet()) {
                if (language.getValue().contains(word)) {
                    votes.merge(language.getKey(), 1, Integer::sum);
                }
            }
        }
        return votes;
    }

    private static @org.jspecify.annotations.Nullable LanguageGuess byScript(String text) {
        var counts = new HashMap<Character.UnicodeScript, Integer>();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (c > 0x24F) {
                    counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        for (var rule : SCRIPTS) {
            if (counts.getOrDefault(rule.script(), 0) * 100 > letters * rule.percent()) {
                return rule.script() == Character.UnicodeScript.CYRILLIC
                        ? cyrillic(text)
                        : new LanguageGuess(rule.tag(), letters > 20);
            }
        }
        return null;
    }

    private static LanguageGuess cyrillic(String text) {
        int ukrainian = 0;
        int russian = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ukrainian += "іїєґІЇЄҐ".indexOf(c) >= 0 ? 1 : 0;
            russian += "ыэъёЫЭЪЁ".indexOf(c) >= 0 ? 1 : 0;
        }
        return new LanguageGuess(ukrainian >= russian ? "uk" : "ru", Math.abs(ukrainian - russian) > 5);
    }

    private record Script(Character.UnicodeScript script, int percent, String tag) {}

    private static final List<Script> SCRIPTS = List.of(
            new Script(Character.UnicodeScript.HIRAGANA, 10, "ja"),
            new Script(Character.UnicodeScript.KATAKANA, 25, "ja"),
            new Script(Character.UnicodeScript.HANGUL, 30, "ko"),
            new Script(Character.UnicodeScript.HAN, 30, "zh"),
            new Script(Character.UnicodeScript.ARABIC, 40, "ar"),
            new Script(Character.UnicodeScript.HEBREW, 40, "he"),
            new Script(Character.UnicodeScript.GREEK, 40, "el"),
            new Script(Character.UnicodeScript.GEORGIAN, 40, "ka"),
            new Script(Character.UnicodeScript.CYRILLIC, 40, "uk"));

    private static Map.Entry<String, Set<String>> words(String tag, String words) {
        return Map.entry(tag, new HashSet<>(List.of(words.split(" ", -1))));
    }
}
