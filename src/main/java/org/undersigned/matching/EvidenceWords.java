package org.undersigned.matching;

import org.undersigned.language.Countries;
import org.undersigned.language.Messages;

/// Says a reason in the user's language: on the screen and on the command line alike.
public final class EvidenceWords {

    private final Messages messages;

    public EvidenceWords(Messages messages) {
        this.messages = messages;
    }

    public String of(Evidence evidence) {
        return switch (evidence) {
            case Evidence.SameName _ -> messages.text("twice.evidence.sameName");
            case Evidence.SameLetters _ -> messages.text("twice.evidence.sameLetters");
            case Evidence.SameWords _ -> messages.text("twice.evidence.sameWords");
            case Evidence.SameInOtherLanguage same ->
                messages.text(
                        "twice.evidence.otherLanguage",
                        String.join(
                                ", ",
                                same.sharedWords().stream().map(this::ofPlace).toList()));
            case Evidence.AcronymOf known -> messages.text("twice.evidence.acronymOf", known.acronym());
            case Evidence.SameAcronym(var acronym) -> messages.text("twice.evidence.sameAcronym", acronym);
            case Evidence.ContainsName known -> messages.text("twice.evidence.containsName", known.shorter());
            case Evidence.NearlySameSpelling near -> messages.text("twice.evidence.nearlySame", near.letters());
            case Evidence.SameWebsite(var host) -> messages.text("twice.evidence.sameWebsite", host);
            case Evidence.ShortenedName known -> messages.text("twice.evidence.shortened", known.shorter());
            case Evidence.SameOrganisation(var name) -> messages.text("twice.evidence.sameOrganisation", name);
            case Evidence.SameCountry(var code) ->
                messages.text(
                        "twice.evidence.sameCountry",
                        Countries.name(code, messages.locale().getLanguage()));
        };
    }

    /// A word of a name, or the country that a token of ours stands for.
    private String ofPlace(String word) {
        return Lexicon.isPlace(word)
                ? Countries.name(
                        word.substring(1).toUpperCase(java.util.Locale.ROOT),
                        messages.locale().getLanguage())
                : word;
    }
}
