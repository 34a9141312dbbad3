package org.undersigned.matching;

/// Words that tell the name of an organisation from that of a person.
public final class OrganisationWords {

    private OrganisationWords() {}

    /// How many words of a text mean a kind of organisation or a legal form, in whatever language.
    public static int in(String text) {
        int count = 0;
        var words = Pieces.of(text);
        for (int i = 0; i < words.size(); i++) {
            boolean legal = i > 0 && i == words.size() - 1 && Lexicon.isLegalForm(words.get(i));
            count += legal || Lexicon.kind(words.get(i)) != null ? 1 : 0;
        }
        return count;
    }
}
