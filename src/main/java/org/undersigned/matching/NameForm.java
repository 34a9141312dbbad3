package org.undersigned.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.Folding;

/// An organisation's name taken apart: what is its own, what kind of organisation it says, how it is abbreviated.
///
/// @param written the name as it is written
/// @param letters the letters and digits alone, folded, without what stands in brackets
/// @param words without legal forms and joining words, sorted
/// @param own the words that are the name's own, countries as one token for all languages
/// @param kinds what kind of organisation it is, as one token for all languages
/// @param acronyms given beside the name, in capitals
/// @param acronym the name itself where it is nothing but an acronym, else empty
/// @param initials of its words, where there are at least three
/// @param head what stands before a comma or dash, as letters, where the rest only explains it; else empty
record NameForm(
        String written,
        String letters,
        String words,
        Set<String> own,
        Set<String> kinds,
        List<String> acronyms,
        String acronym,
        String initials,
        String head) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)]");
    /// An acronym with the name it stands for behind it in brackets: at least two words.
    private static final Pattern SPELLED = Pattern.compile("(\\S+)\\s+\\(([^()]+\\s[^()]+)\\)");
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—|]\\s+|\\s*[:,;]\\s+");
    /// "e. V.", which is "e.V."
    private static final Pattern SPACED = Pattern.compile("(?<!\\p{L})(\\p{L})\\.\\s+(?=\\p{L}\\.)");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_PIECE = Pattern.compile("[^\\p{L}\\p{N}.-]+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&.-]{1,11}");

    static NameForm of(String written) {
        var acronyms = new ArrayList<String>();
        var plain = withoutBrackets(SPACED.matcher(written).replaceAll("$1."), acronyms);
        var parts = List.of(PARTS.split(plain, -1));
        var main = plain;
        if (parts.size() == 2) {
            if (isAcronym(parts.get(0)) && !isAcronym(parts.get(1))) {
                acronyms.add(tidy(parts.get(0)));
                main = parts.get(1);
            } else if (isAcronym(parts.get(1)) && !isAcronym(parts.get(0))) {
                acronyms.add(tidy(parts.get(1)));
                main = parts.get(0);
            }
        }
        var own = new TreeSet<String>();
        var kinds = new TreeSet<String>();
        var words = new ArrayList<String>();
        sort(main, words, own, kinds);
        boolean bare = isAcronym(plain) && plain.indexOf(' ') < 0;
        if (plain.indexOf('/') > 0 && SLASH.splitAsStream(plain).allMatch(NameForm::isAcronym)) {
            SLASH.splitAsStream(plain).map(NameForm::tidy).forEach(acronyms::add);
        }
        return new NameForm(
                written,
                letters(main),
                String.join(" ", words.stream().sorted().toList()),
                own,
                kinds,
                List.copyOf(acronyms),
                bare ? tidy(plain) : "",
                initials(main),
                head(parts));
    }

    /// What the name says in any language.
    String sense() {
        return String.join(" ", kinds) + "|" + String.join(" ", own);
    }

    /// Whether this shares a word of its own with another, be it the name of a country.
    boolean sharesWord(NameForm other) {
        return own.stream().anyMatch(other.own::contains);
    }

    boolean hasDistinctiveWord() {
        return own.stream().anyMatch(word -> word.length() >= 3 && !Lexicon.isPlace(word));
    }

    /// The letters, German umlauts the same whether they are written with dots or with an e.
    String lettersWithoutUmlauts() {
        return withoutUmlauts(letters);
    }

    String wordsWithoutUmlauts() {
        return withoutUmlauts(words);
    }

    private static String withoutUmlauts(String text) {
        return text.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /// Whether the two are linked already by being written alike.
    boolean isWrittenLike(NameForm other) {
        return letters.equals(other.letters);
    }

    static String letters(String text) {
        return NO_WORD.matcher(Folding.fold(text)).replaceAll("");
    }

    private static String withoutBrackets(String written, List<String> acronyms) {
        if (written.indexOf('(') < 0 && written.indexOf('[') < 0) {
            return written;
        }
        var spelled = SPELLED.matcher(written);
        if (spelled.matches() && isAcronym(spelled.group(1)) && !isAcronym(spelled.group(2))) {
            acronyms.add(tidy(spelled.group(1)));
            return spelled.group(2);
        }
        var inside = BRACKETS.matcher(written);
        var plain = new StringBuilder();
        while (inside.find()) {
            var text = inside.group(1) == null ? inside.group(2) : inside.group(1);
            boolean all = true;
            for (var piece : text.split("\\s*[/,;]\\s*|\\s+-\\s+", -1)) {
                if (isAcronym(piece)) {
                    acronyms.add(tidy(piece));
                } else {
                    all = false;
                }
            }
            // What is no acronym tells one from another: (Madrid), (Norway).
            inside.appendReplacement(plain, all ? " " : Matcher.quoteReplacement(" " + text + " "));
        }
        inside.appendTail(plain);
        var text = plain.toString().strip();
        return text.isEmpty() ? written : text;
    }

    /// Two capitals at least, and more capitals than small letters.
    private static boolean isAcronym(String text) {
        if (!ACRONYM.matcher(text).matches()) {
            return false;
        }
        long capitals = text.chars().filter(Character::isUpperCase).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return capitals >= 2 && capitals > small && capitals >= 2 + small / 2;
    }

    private static String tidy(String acronym) {
        return letters(acronym);
    }

    private static void sort(String main, List<String> words, Set<String> own, Set<String> kinds) {
        var seen = new HashSet<String>();
        for (var word : withoutSpelledForm(Pieces.of(main))) {
            if (Lexicon.isJoining(word) || (Lexicon.isLegalForm(word) && !seen.isEmpty())) {
                continue;
            }
            seen.add(word);
            words.add(word);
            var kind = Lexicon.kind(word);
            if (kind != null) {
                kinds.add(kind);
                continue;
            }
            var place = Lexicon.place(word);
            own.add(place == null ? word : place);
        }
    }

    /// "Association AISBL" behind the name of an alliance, and "Asociación Civil" behind any name, say only how it is
    /// incorporated.
    private static List<String> withoutSpelledForm(List<String> words) {
        int last = words.size() - 1;
        boolean spelled = last >= 3
                && "association".equals(Lexicon.kind(words.get(last - 1)))
                && (words.get(last).equals("civil")
                        || (Lexicon.isLegalForm(words.get(last))
                                && words.subList(0, last - 1).stream().anyMatch(word -> Lexicon.kind(word) != null)));
        return spelled ? words.subList(0, last - 1) : words;
    }

    private static String initials(String main) {
        var initials = new StringBuilder();
        for (var word : NO_PIECE.split(Folding.fold(main), -1)) {
            if (!word.isEmpty() && !Lexicon.isJoining(word) && Character.isLetterOrDigit(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() >= 3 ? initials.toString() : "";
    }

    /// "Fundar" of a name that goes on with a comma and what it is. The head of "University of X, Faculty of Y" is
    /// the whole of which this is a part, and that of "Greenpeace, Spain" has a chapter there: neither is
    /// the same.
    private static String head(List<String> parts) {
        if (parts.size() < 2) {
            return "";
        }
        var headKinds = new TreeSet<String>();
        var headOwn = new TreeSet<String>();
        sort(parts.getFirst(), new ArrayList<>(), headOwn, headKinds);
        var rest = new ArrayList<String>();
        var restKinds = new TreeSet<String>();
        sort(parts.get(1), rest, new TreeSet<>(), restKinds);
        boolean explains = headKinds.isEmpty() && !restKinds.isEmpty() && rest.size() >= 2;
        return explains && !headOwn.isEmpty() ? letters(parts.getFirst()) : "";
    }
}
