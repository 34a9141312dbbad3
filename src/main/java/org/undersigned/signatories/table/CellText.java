package org.undersigned.signatories.table;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.language.Countries;
import org.undersigned.language.Messages;
import org.undersigned.language.SignatoryForm;
import org.undersigned.model.people.Names;
import org.undersigned.model.people.Organisation;
import org.undersigned.signatories.entry.LedgerWords;
import org.undersigned.signatories.rows.Row;

/// What a cell says: names and countries in the language of the edition, the rest in the user's.
final class CellText {

    private final OpenLetter open;
    private final Messages messages;
    private final Map<String, String> countries = new HashMap<>();
    private String countriesIn = "";

    CellText(OpenLetter open, Messages messages) {
        this.open = open;
        this.messages = messages;
    }

    String of(Row row, Field field) {
        var signatory = row.of().signatory();
        var organisation = row.of().organisation();
        var person = row.of().person();
        return switch (field) {
            case NUMBER -> messages.text("signatories.number", row.number());
            case PERSON -> person == null ? "" : name(person.names());
            case ORGANISATION -> organisation == null ? "" : name(organisation.names());
            case COUNTRY -> organisation == null ? "" : country(organisation.country());
            case COUNTRY_WRITTEN -> of(organisation, Organisation::countryWritten);
            case SHORT_NAME -> of(organisation, Organisation::shortName);
            case WEBSITE -> of(organisation, Organisation::website);
            case ROLE -> signatory.role();
            case TIER -> signatory.tier();
            case CAPACITY -> messages.name("capacity", signatory.capacity());
            case CONTACT -> signatory.contact();
            case REMARKS -> signatory.remarks();
            case PRINTED_FORM -> new SignatoryForm(open.letter(), open.edition()).printed(signatory);
            case STANDING -> messages.name("signatories.standing", row.standing());
            case ON_LIST -> messages.text(row.onList() ? "signatories.table.yes" : "signatories.table.no");
            case ANSWERED -> day(row);
            case HOW_WE_KNOW -> {
                var latest = row.of().latest();
                yield latest == null ? "" : latest.howWeKnow();
            }
        };
    }

    private String name(Names names) {
        return names.in(open.edition().language());
    }

    private String day(Row row) {
        var latest = row.of().latest();
        return latest == null
                ? ""
                : LedgerWords.day(messages, LocalDate.ofInstant(latest.at(), ZoneId.systemDefault()));
    }

    private String country(String code) {
        var language = open.edition().language();
        if (!language.equals(countriesIn)) {
            countries.clear();
            countriesIn = language;
        }
        return countries.computeIfAbsent(code, each -> Countries.name(each, language));
    }

    private static String of(@Nullable Organisation organisation, Function<Organisation, String> part) {
        return organisation == null ? "" : part.apply(organisation);
    }
}
