package org.undersigned.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.exchange.lists.Letters;
import org.undersigned.model.Letter;
import org.undersigned.model.OrderPolicy;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

class SignatoryGroupsTest {

    private final Ids ids = Ids.counting("x");

    @Test
    void countriesStandInTheOrderOfTheLanguageBehindTheUnknown() {
        var letter = organisations("es", "A/", "B/ES", "C/AT", "D/DE", "E/ES");
        var groups = SignatoryGroups.byCountry(
                letter, letter.original(), letter.signatories().items());

        assertThat(groups)
                .extracting(SignatoryGroups.Group::heading)
                .containsExactly("", "Alemania", "Austria", "España");
        assertThat(groups.get(3).signatories()).hasSize(2);
    }

    @Test
    void tiersStandAsTheListByHandNamesThem() {
        var letter = organisations("en", "A/", "B/", "C/");
        var places = new int[1];
        var tiers = List.of("supporters", "", "authors");
        var tiered = letter.withSignatories(letter.signatories().map(entry -> tier(entry, tiers.get(places[0]++))));

        assertThat(SignatoryGroups.byTier(tiered, tiered.signatories().items().reversed()))
                .extracting(SignatoryGroups.Group::heading)
                .containsExactly("", "supporters", "authors");
    }

    @Test
    void particlesGenerationsAndTwoFamilyNamesAreUnderstood() {
        assertThat(order("es", "Juan de la Cruz", "Ana María Prieto Zurita", "Luis Bohórquez", "Zoé Abad Jr."))
                .containsExactly("Zoé Abad Jr.", "Luis Bohórquez", "Juan de la Cruz", "Ana María Prieto Zurita");
        assertThat(order("en", "Vincent van Gelder", "Anna Faber", "Hill, Zoe", "Ludwig von Amsel"))
                .containsExactly("Ludwig von Amsel", "Anna Faber", "Vincent van Gelder", "Hill, Zoe");
    }

    @Test
    void lettersWithStrokesStandWhereTheLanguagePutsThem() {
        assertThat(order("pl", "A Łoza", "A Lwow", "A Maj")).containsExactly("A Lwow", "A Łoza", "A Maj");
        assertThat(order("en", "A Øst", "A Ozon", "A Zet")).containsExactly("A Øst", "A Ozon", "A Zet");
        assertThat(order("da", "A Øst", "A Ozon", "A Zet")).containsExactly("A Ozon", "A Zet", "A Øst");
    }

    @Test
    void articlesDoNotCountAndNumbersCountByValue() {
        var letter = organisations("en", "The Zebra/", "Les Abeilles/", "Article 19/", "Article 2/", "Der Baum/");

        assertThat(SignatoryOrder.sorted(
                        letter,
                        letter.original(),
                        OrderPolicy.BY_ORGANISATION,
                        letter.signatories().items()))
                .extracting(entry -> new SignatoryForm(letter, letter.original()).organisation(entry))
                .containsExactly("Les Abeilles", "Article 2", "Article 19", "Der Baum", "The Zebra");
    }

    private List<String> order(String language, String... names) {
        var persons = new ArrayList<Person>();
        var entries = new ArrayList<Signatory>();
        for (var name : names) {
            Person person = Person.of(ids.fresh(), name);
            persons.add(person);
            entries.add(Signatory.of(ids.fresh(), person.id(), null));
        }
        var letter = Letters.empty(language)
                .withPeople(Register.empty(), Register.copyOf(persons), Register.copyOf(entries));
        var form = new SignatoryForm(letter, letter.original());
        return SignatoryOrder.sorted(letter, letter.original(), OrderPolicy.BY_PERSON, entries).stream()
                .map(form::person)
                .toList();
    }

    private Letter organisations(String language, String... namesAndCountries) {
        var organisations = new ArrayList<Organisation>();
        var entries = new ArrayList<Signatory>();
        for (var each : namesAndCountries) {
            int slash = each.indexOf('/');
            var organisation =
                    Organisation.of(ids.fresh(), each.substring(0, slash)).withCountry(each.substring(slash + 1));
            organisations.add(organisation);
            entries.add(Signatory.of(ids.fresh(), null, organisation.id()));
        }
        return Letters.empty(language)
                .withPeople(Register.copyOf(organisations), Register.empty(), Register.copyOf(entries));
    }

    private static Signatory tier(Signatory old, String tier) {
        return new Signatory(
                old.id(),
                old.person(),
                old.organisation(),
                old.role(),
                old.capacity(),
                old.printedForm(),
                tier,
                old.contact(),
                old.remarks(),
                old.onList());
    }
}
