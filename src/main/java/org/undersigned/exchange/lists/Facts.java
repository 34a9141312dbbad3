package org.undersigned.exchange.lists;

import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;

/// What the letter says of an entry, by the same columns as a list, and the entry with what a list says.
final class Facts {

    private Facts() {}

    static boolean isOfOrganisation(Column column) {
        return column == Column.COUNTRY || column == Column.WEBSITE || column == Column.SHORT_NAME;
    }

    static String of(Signatory signatory, @Nullable Organisation organisation, Column column) {
        return switch (column) {
            case ROLE -> signatory.role();
            case TIER -> signatory.tier();
            case CONTACT -> signatory.contact();
            case REMARKS -> signatory.remarks();
            case COUNTRY -> organisation == null ? "" : organisation.country();
            case WEBSITE -> organisation == null ? "" : organisation.website();
            case SHORT_NAME -> organisation == null ? "" : organisation.shortName();
            default -> "";
        };
    }

    /// @param over whether what the row says replaces what the entry says, or only fills what it leaves open
    static Signatory with(Signatory old, ListEntry entry, boolean over) {
        return new Signatory(
                old.id(),
                old.person(),
                old.organisation(),
                chosen(old.role(), entry.role(), over),
                old.capacity(),
                old.printedForm(),
                chosen(old.tier(), entry.tier(), over),
                chosen(old.contact(), entry.contact(), over),
                chosen(old.remarks(), entry.remarks(), over),
                old.onList());
    }

    static Organisation with(Organisation old, ListEntry entry, boolean over) {
        var country = chosen(old.country(), entry.country(), over);
        return new Organisation(
                old.id(),
                old.names(),
                chosen(old.shortName(), entry.shortName(), over),
                country,
                country.equals(old.country()) ? old.countryWritten() : entry.countryWritten(),
                chosen(old.website(), entry.website(), over),
                old.logo(),
                old.chapterOf());
    }

    private static String chosen(String old, String said, boolean over) {
        return said.isEmpty() || (!over && !old.isEmpty()) ? old : said;
    }
}
