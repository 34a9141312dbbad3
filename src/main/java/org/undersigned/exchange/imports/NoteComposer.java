package org.undersigned.exchange.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;

/// The text of a note with citations where it states sources: a statement with addresses in several languages is one
/// source, and its words and addresses together are the citation, as written.
final class NoteComposer {

    private final SourceShelf shelf;
    private final Account account;
    private final Map<String, Id<Note>> notes;
    private final List<Inline> inlines = new ArrayList<>();
    private List<Token> statement = new ArrayList<>();

    NoteComposer(SourceShelf shelf, Account account, Map<String, Id<Note>> notes) {
        this.shelf = shelf;
        this.account = account;
        this.notes = notes;
    }

    List<Inline> composed(List<Token> tokens) {
        for (var token : tokens) {
            switch (token) {
                case Token.Text text -> cutAtEnds(text);
                case Token.Break lineBreak -> lineBreak(lineBreak);
                case Token.Call call -> {
                    finish();
                    Plain.append(call, notes, account, inlines);
                }
                case Token.Spelled spelled -> statement.add(spelled);
                case Token.Address address -> statement.add(address);
            }
        }
        finish();
        return inlines;
    }

    /// A line's end ends a statement that has its address, or that ended in so many words.
    private void lineBreak(Token.Break token) {
        var words = words(statement);
        boolean over = hasAddress(statement) || words.endsWith(".") || words.endsWith(";") || words.isBlank();
        if (over) {
            finish();
            inlines.add(new Inline.LineBreak());
        } else {
            statement.add(token);
        }
    }

    private void cutAtEnds(Token.Text token) {
        var text = token.strand().text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == ';' || endsSentence(text, i);
            if (ends && (hasAddress(statement) || text.charAt(i) == ';' || start == 0)) {
                statement.add(new Token.Text(token.strand().sub(start, i + 1), token.marks()));
                finish();
                start = i + 1;
            }
        }
        if (start < text.length()) {
            statement.add(new Token.Text(token.strand().sub(start, text.length()), token.marks()));
        }
    }

    /// A dot that ends a sentence: behind a word of more than three letters or a bracket, before a space and a capital.
    private static boolean endsSentence(String text, int at) {
        if (text.charAt(at) != '.' || at + 2 >= text.length() || text.charAt(at + 1) != ' ') {
            return false;
        }
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean abbreviated = at - start > 0 && at - start <= 3;
        return !abbreviated && Character.isUpperCase(text.charAt(at + 2));
    }

    private static boolean hasAddress(List<Token> tokens) {
        return tokens.stream().anyMatch(NoteComposer::isSource);
    }

    /// A web address; a mail address is no source.
    private static boolean isSource(Token token) {
        if (!(token instanceof Token.Address address)) {
            return false;
        }
        var text = address.address().text();
        return Labels.beginsAddress(text, 0) ? !text.regionMatches(true, 0, "mailto:", 0, 7) : text.indexOf('@') < 0;
    }

    private static String words(List<Token> tokens) {
        var words = new StringBuilder();
        for (var token : tokens) {
            words.append(
                    switch (token) {
                        case Token.Text text -> text.strand().text();
                        case Token.Spelled spelled -> spelled.text();
                        case Token.Break _ -> " ";
                        case Token.Call _, Token.Address _ -> "";
                    });
        }
        return words.toString();
    }

    private void finish() {
        var tokens = statement;
        statement = new ArrayList<>();
        if (!hasAddress(tokens)) {
            tokens.forEach(token -> Plain.append(token, notes, account, inlines));
            return;
        }
        var parts = new ArrayList<List<Token>>();
        var part = new ArrayList<Token>();
        for (var token : tokens) {
            part.add(token);
            if (isSource(token)) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        var languages = languages(parts, words(part));
        boolean oneSource = parts.size() > 1
                && languages.stream().noneMatch(String::isEmpty)
                && new HashSet<>(languages).size() == parts.size();
        if (oneSource) {
            cite(parts, languages, part);
        } else {
            for (int i = 0; i < parts.size(); i++) {
                var rest = i == parts.size() - 1 ? part : parts.get(i + 1);
                cite(List.of(parts.get(i)), List.of(languages.get(i)), rest);
            }
        }
        part.forEach(token -> Plain.append(token, notes, account, inlines));
    }

    private static List<String> languages(List<? extends List<Token>> parts, String tail) {
        var languages = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) {
            var words = words(parts.get(i));
            boolean after = i > 0 && !languages.get(i - 1).isEmpty();
            var language = LanguageSense.before(words, after);
            var behind = i + 1 < parts.size() ? words(parts.get(i + 1)) : tail;
            languages.add(language.isEmpty() ? LanguageSense.behind(behind) : language);
        }
        return languages;
    }

    /// One citation of one source.
    ///
    /// @param next what follows; a closing bracket at its start is taken over
    private void cite(List<? extends List<Token>> parts, List<String> languages, List<Token> next) {
        var found = new ArrayList<SourceShelf.Found>();
        for (int i = 0; i < parts.size(); i++) {
            var address = (Token.Address) parts.get(i).getLast();
            found.add(new SourceShelf.Found(address.address().text(), languages.get(i)));
        }
        var opening = leading(parts.getFirst());
        var cited = shelf.put(words(opening.subList(0, opening.size() - 1)), found);
        var form = new ArrayList<Inline.Part>();
        for (int i = 0; i < parts.size(); i++) {
            var tokens = i == 0 ? opening : parts.get(i);
            var follow = i + 1 < parts.size() ? parts.get(i + 1) : next;
            addForm(tokens, cited.get(i), follow, form);
        }
        inlines.add(new Inline.Citation(cited.getFirst().source(), form, ""));
    }

    /// Puts "See" and what joins statements before the citation, and gives back the rest.
    private List<Token> leading(List<Token> tokens) {
        var rest = new ArrayList<>(tokens);
        while (rest.size() > 1) {
            if (!(rest.getFirst() instanceof Token.Text text)) {
                break;
            }
            var words = text.strand().text();
            int joint = jointWords(words);
            int cut = Math.max(joint + SourceShelf.seeWords(words.substring(joint)), joint);
            if (cut == 0) {
                break;
            }
            Plain.append(new Token.Text(text.strand().sub(0, cut), text.marks()), notes, account, inlines);
            rest.removeFirst();
            if (cut < words.length()) {
                rest.addFirst(new Token.Text(text.strand().sub(cut, words.length()), text.marks()));
                break;
            }
        }
        return rest;
    }

    /// Commas, closing brackets and "and" between one citation and the next.
    private static int jointWords(String words) {
        int at = 0;
        while (at < words.length()
                && (SourceText.isBlank(words.charAt(at)) || ",;.)]:".indexOf(words.charAt(at)) >= 0)) {
            at++;
        }
        for (var joint : List.of("and ", "y ", "et ", "und ", "e ", "or ")) {
            if (at > 0 && words.startsWith(joint, at)) {
                return at + joint.length();
            }
        }
        return at;
    }

    private void addForm(List<Token> tokens, SourceShelf.Cited cited, List<Token> next, List<Inline.Part> form) {
        var address = (Token.Address) tokens.getLast();
        var before = address.before();
        for (int i = 0; i < tokens.size() - 1; i++) {
            var words = wordsOf(tokens.get(i));
            boolean bracket = i == tokens.size() - 2
                    && (words.text().endsWith("(") || words.text().endsWith("["));
            if (bracket) {
                before = words.text().charAt(words.text().length() - 1) + before;
            }
            form.add(
                    bracket
                            ? new Inline.Words(
                                    words.text().substring(0, words.text().length() - 1), words.marks())
                            : words);
        }
        account.keep(address.address());
        account.keep(address.opening());
        account.keep(address.closing());
        form.removeIf(part -> part instanceof Inline.Words words && words.text().isEmpty());
        form.add(new Inline.Address(cited.location(), before, address.after() + closing(before, next)));
    }

    /// The bracket that closes the one opened before an address, taken off the tokens that follow.
    private String closing(String before, List<Token> next) {
        boolean opened = before.startsWith("(") || before.startsWith("[");
        if (!opened || next.isEmpty() || !(next.getFirst() instanceof Token.Text text)) {
            return "";
        }
        var words = text.strand().text();
        boolean round = words.startsWith(")") && before.startsWith("(");
        boolean closes = round || (words.startsWith("]") && before.startsWith("["));
        if (!closes) {
            return "";
        }
        account.keep(text.strand().sub(0, 1));
        if (words.length() == 1) {
            next.removeFirst();
        } else {
            next.set(0, new Token.Text(text.strand().sub(1, words.length()), text.marks()));
        }
        return words.substring(0, 1);
    }

    private Inline.Words wordsOf(Token token) {
        return switch (token) {
            case Token.Text text -> {
                account.keep(text.strand());
                yield new Inline.Words(text.strand().text(), text.marks());
            }
            case Token.Spelled spelled -> new Inline.Words(spelled.text(), spelled.marks());
            case Token.Address address -> {
                account.keep(address.opening());
                account.keep(address.address());
                account.keep(address.closing());
                yield new Inline.Words(address.before() + address.address().text() + address.after(), address.marks());
            }
            case Token.Break _, Token.Call _ -> new Inline.Words(" ", Marks.NONE);
        };
    }
}
