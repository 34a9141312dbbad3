package org.undersigned.language;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Grouping;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;

/// How an entry of the list is printed: the one place for every output and every screen.
///
/// By the letter's pattern, such as `Person, Role - Organisation`, with what is unknown left out and the capacity
/// in words where it is not the ordinary one; or the form the signatory insisted on.
public final class SignatoryForm {

    private static final Map<String, String> PERSONAL = Map.of(
            "en", "in a personal capacity",
            "es", "a título personal",
            "fr", "à titre personnel",
            "de", "in persönlicher Eigenschaft",
            "pt", "a título pessoal");

    private static final Map<String, String> IDENTIFICATION = Map.of(
            "en", "affiliation for identification only",
            "es", "afiliación solo a título informativo",
            "fr", "affiliation à titre indicatif uniquement",
            "de", "Zugehörigkeit nur zur Identifizierung",
            "pt", "afiliação apenas para identificação");

    private static final Map<String, String> DISCLAIMER = Map.of(
            "en", "Signs in a personal capacity; the affiliation is given for identification only.",
            "es", "Firma a título personal; la afiliación se indica solo a título informativo.",
            "fr", "Signe à titre personnel ; l’affiliation est donnée à titre indicatif uniquement.",
            "de", "Zeichnet in persönlicher Eigenschaft; die Zugehörigkeit dient nur der Identifizierung.",
            "pt", "Assina a título pessoal; a afiliação é indicada apenas para identificação.");

    private static final String MARK = "*";

    private final Letter letter;
    private final String language;
    private final ListLook look;
    private final boolean printsCountry;
    private final boolean translated;

    public SignatoryForm(Letter letter, Edition edition) {
        this.letter = letter;
        this.language = edition.language();
        this.translated = edition.translates() != null;
        var listing = letter.settings().listing();
        this.look = listing.look();
        this.printsCountry = look.country() && listing.grouping() != Grouping.BY_COUNTRY;
    }

    /// The whole entry as one line.
    public String printed(Signatory signatory) {
        return signatory.printedForm().isBlank() ? byPattern(signatory) : signatory.printedForm();
    }

    /// The entry as the pattern of the letter makes it, whatever form was chosen for it.
    public String byPattern(Signatory signatory) {
        if (!look.pattern().isBlank()) {
            var said = new FormPattern(look.pattern()).filled(name -> word(signatory, name));
            if (!said.isEmpty()) {
                return said + mark(signatory);
            }
        }
        var said = capacitySaid(signatory);
        var person = person(signatory);
        var role = look.role() ? signatory.role() : "";
        var named = person.isBlank() || role.isBlank() ? person + role : person + ", " + role;
        var home = home(signatory);
        if (named.isBlank() || home.isBlank()) {
            return named + home + said;
        }
        return look.organisationFirst()
                ? home + look.separator() + named + said
                : named + look.separator() + home + said;
    }

    /// What stands behind a name to say in what capacity it signs: words, the mark, or nothing.
    String capacitySaid(Signatory signatory) {
        var capacity = capacity(signatory);
        return capacity.isEmpty() ? "" : look.disclaimer() ? MARK : " (" + capacity + ")";
    }

    /// What a pattern says under a name in braces; a name that there is not stands as it is, for its writer to see.
    private String word(Signatory signatory, String name) {
        return switch (name) {
            case "person" -> person(signatory);
            case "role" -> signatory.role();
            case "organisation" -> organisation(signatory);
            case "short" -> shortName(signatory);
            case "country" -> country(signatory);
            case "group" -> signatory.tier();
            case "capacity" -> look.disclaimer() ? "" : capacity(signatory);
            default -> "{" + name + "}";
        };
    }

    /// In a pattern the capacity stands where the pattern says; only the mark is put behind.
    private String mark(Signatory signatory) {
        return look.disclaimer() && !capacity(signatory).isEmpty() ? MARK : "";
    }

    private String shortName(Signatory signatory) {
        return home(signatory, Organisation::shortName);
    }

    /// The pattern that prints what the choices of a look print.
    public static String patternOf(ListLook look) {
        var role = look.role() ? "[, {role}]" : "";
        var country = look.country() ? "[ ({country})]" : "";
        var both = look.organisationFirst()
                ? "{organisation}" + country + "[" + look.separator() + "{person}]" + role
                : "{person}" + role + "[" + look.separator() + "{organisation}]" + country;
        return both + "[ ({capacity})]";
    }

    /// The organisation, with its country where the letter prints it and no heading says it already.
    private String home(Signatory signatory) {
        var organisation = organisation(signatory);
        var country = printsCountry ? country(signatory) : "";
        return organisation.isEmpty() || country.isEmpty() ? organisation : organisation + " (" + country + ")";
    }

    /// Whether entries say their country: not where a heading says it for them.
    public boolean printsCountry() {
        return printsCountry;
    }

    /// The country of the organisation as it is printed, or empty: as they wrote it, but in a translation by its name
    /// there.
    public String country(Signatory signatory) {
        return home(signatory, this::country);
    }

    public String country(Organisation organisation) {
        return translated || organisation.countryWritten().isEmpty()
                ? Countries.name(organisation.country(), language)
                : organisation.countryWritten();
    }

    /// The country by its name in the language of the edition, however they wrote it; by this it is sorted and counted.
    public String countryName(Signatory signatory) {
        return home(signatory, organisation -> Countries.name(organisation.country(), language));
    }

    private String home(Signatory signatory, Function<Organisation, String> part) {
        var id = signatory.organisation();
        return id == null ? "" : letter.organisations().find(id).map(part).orElse("");
    }

    /// The line under the list that says what the mark behind a name means; empty where nobody has one.
    public String disclaimer(List<Signatory> listed) {
        boolean marked = look.disclaimer()
                && listed.stream()
                        .anyMatch(each ->
                                each.printedForm().isBlank() && !capacity(each).isEmpty());
        return marked ? MARK + " " + capacityWords(DISCLAIMER) : "";
    }

    /// The usual pattern, for names that are not part of a letter yet.
    public static String of(String person, String role, String organisation) {
        var line = new StringBuilder(person);
        if (!role.isBlank()) {
            line.append(line.isEmpty() ? "" : ", ").append(role);
        }
        if (!organisation.isBlank()) {
            line.append(line.isEmpty() ? "" : " - ").append(organisation);
        }
        return line.toString();
    }

    /// The person's name in the language of the edition, or empty.
    public String person(Signatory signatory) {
        var id = signatory.person();
        return id == null
                ? ""
                : letter.persons()
                        .find(id)
                        .map(person -> person.names().in(language))
                        .orElse("");
    }

    /// The organisation's name in the language of the edition, or empty.
    public String organisation(Signatory signatory) {
        return home(signatory, organisation -> organisation.names().in(language));
    }

    /// What is said of the capacity, or empty where it goes without saying.
    private String capacity(Signatory signatory) {
        var words =
                switch (signatory.capacity()) {
                    case FOR_THE_ORGANISATION -> Map.<String, String>of();
                    case PERSONAL -> signatory.organisation() == null ? Map.<String, String>of() : PERSONAL;
                    case AFFILIATION_FOR_IDENTIFICATION -> IDENTIFICATION;
                };
        return capacityWords(words);
    }

    /// How a capacity is said in the language of the edition, in English where we lack the words.
    public String words(Capacity capacity) {
        return switch (capacity) {
            case FOR_THE_ORGANISATION -> "";
            case PERSONAL -> capacityWords(PERSONAL);
            case AFFILIATION_FOR_IDENTIFICATION -> capacityWords(IDENTIFICATION);
        };
    }

    private String capacityWords(Map<String, String> words) {
        int end = language.indexOf('-');
        var spoken = end < 0 ? language : language.substring(0, end);
        return words.getOrDefault(spoken, words.getOrDefault("en", ""));
    }
}
