package org.undersigned.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.FieldKind;

/// What the live fields of an edition show now, in its language. Counts are of who is on the list.
public final class FieldText {

    private final Letter letter;
    private final Edition edition;
    private final LocalDate today;

    public FieldText(Letter letter, Edition edition, LocalDate today) {
        this.letter = letter;
        this.edition = edition;
        this.today = today;
    }

    public String of(FieldKind kind) {
        return switch (kind) {
            case SIGNATORIES -> number(signatories());
            case ORGANISATIONS -> number(organisations().size());
            case COUNTRIES -> number(countries());
            case DATE -> date();
            case TITLE -> edition.title();
        };
    }

    private int signatories() {
        return (int) letter.signatories().stream().filter(Signatory::onList).count();
    }

    private Set<Id<Organisation>> organisations() {
        var distinct = new HashSet<Id<Organisation>>();
        for (var signatory : letter.signatories()) {
            var organisation = signatory.organisation();
            if (signatory.onList() && organisation != null) {
                distinct.add(organisation);
            }
        }
        return distinct;
    }

    private int countries() {
        return (int) organisations().stream()
                .flatMap(id -> letter.organisations().find(id).stream())
                .map(Organisation::country)
                .filter(country -> !country.isBlank())
                .distinct()
                .count();
    }

    private String number(int value) {
        return new Figures(edition.language()).of(value);
    }

    private String date() {
        var format = DateFormat.getDateInstance(DateFormat.LONG, locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        Object instant = today.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return format.format(instant);
    }

    private ULocale locale() {
        return ULocale.forLanguageTag(edition.language());
    }
}
