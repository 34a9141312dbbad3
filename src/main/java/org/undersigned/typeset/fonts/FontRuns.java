package org.undersigned.typeset.fonts;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Cuts text into stretches that one of our families sets each, and remembers the characters that none has.
///
/// Spaces, marks and punctuation stay with what stands before them, so that a word and its comma are of one
/// piece. One object a letter; used by one thread.
public final class FontRuns {

    private static final int REPLACEMENT = 0xFFFD;

    private final Coverage coverage;
    private final Family body;
    private final SortedSet<Integer> missing = new TreeSet<>();
    private final SortedSet<String> scripts = new TreeSet<>();

    public FontRuns(Coverage coverage, Family body) {
        this.coverage = coverage;
        this.body = body;
    }

    /// The family of the running text.
    public Family body() {
        return body;
    }

    /// Code points that no family has. In the stretches U+FFFD stands for them.
    public SortedSet<Integer> missing() {
        return missing;
    }

    /// Writing systems of the missing characters, by their ISO 15924 names.
    public SortedSet<String> scripts() {
        return scripts;
    }

    /// @param language BCP 47 tag: decides between Chinese, Japanese and Korean forms of the same character
    public List<Stretch> of(String text, String language) {
        var stretches = new ArrayList<Stretch>();
        var current = body;
        var part = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            var family = family(codePoint, current, language);
            if (family != current && !part.isEmpty()) {
                stretches.add(new Stretch(current, part.toString()));
                part.setLength(0);
            }
            current = family;
            if (known(family, codePoint)) {
                part.appendCodePoint(codePoint);
            } else {
                part.appendCodePoint(missing(codePoint));
            }
        }
        if (!part.isEmpty()) {
            stretches.add(new Stretch(current, part.toString()));
        }
        return stretches;
    }

    private Family family(int codePoint, Family current, String language) {
        if (current != body && isShared(codePoint) && known(current, codePoint)) {
            return current;
        }
        if (known(body, codePoint)) {
            return body;
        }
        for (var family : candidates(UScript.getScript(codePoint), language)) {
            if (known(family, codePoint)) {
                return family;
            }
        }
        return Family.NOTO_SERIF;
    }

    private boolean known(Family family, int codePoint) {
        return isInvisible(codePoint) || (canBeSet(codePoint) && coverage.has(family, codePoint));
    }

    /// Whether the engine puts the letters of the writing system together as they belong. Those of India, to
    /// begin with, it does not, whatever typeface has them: better a sentence than a page that reads wrong.
    private static boolean canBeSet(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.COMMON,
                    UScript.INHERITED,
                    UScript.LATIN,
                    UScript.GREEK,
                    UScript.CYRILLIC,
                    UScript.ARMENIAN,
                    UScript.GEORGIAN,
                    UScript.ARABIC,
                    UScript.HEBREW,
                    UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.BOPOMOFO,
                    UScript.HANGUL -> true;
            default -> false;
        };
    }

    /// Characters that the engine acts upon and never draws.
    private static boolean isInvisible(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isShared(int codePoint) {
        int script = UScript.getScript(codePoint);
        return script == UScript.COMMON || script == UScript.INHERITED;
    }

    /// Which families to ask, in order. The large ones only for what only they can have.
    private static List<Family> candidates(int script, String language) {
        return switch (script) {
            case UScript.ARABIC -> List.of(Family.AMIRI);
            case UScript.HEBREW -> List.of(Family.HEBREW);
            case UScript.HIRAGANA, UScript.KATAKANA -> List.of(Family.JAPANESE);
            case UScript.HANGUL -> List.of(Family.KOREAN);
            case UScript.HAN, UScript.BOPOMOFO -> eastern(language);
            case UScript.COMMON, UScript.INHERITED -> common(language);
            default -> List.of(Family.NOTO_SERIF, Family.NOTO_SANS);
        };
    }

    private static List<Family> eastern(String language) {
        if (language.startsWith("zh")) {
            return List.of(Family.CHINESE, Family.JAPANESE, Family.KOREAN);
        }
        return language.startsWith("ko")
                ? List.of(Family.KOREAN, Family.CHINESE, Family.JAPANESE)
                : List.of(Family.JAPANESE, Family.CHINESE, Family.KOREAN);
    }

    private static List<Family> common(String language) {
        var families = new ArrayList<Family>();
        families.add(Family.NOTO_SANS);
        families.add(Family.NOTO_SERIF);
        families.add(Family.AMIRI);
        families.addAll(eastern(language));
        return families;
    }

    private int missing(int codePoint) {
        missing.add(codePoint);
        int script = UScript.getScript(codePoint);
        if (script != UScript.COMMON && script != UScript.INHERITED) {
            scripts.add(UScript.getShortName(script));
        }
        return REPLACEMENT;
    }
}
