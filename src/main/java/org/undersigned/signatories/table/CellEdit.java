package org.undersigned.signatories.table;

import java.util.List;
import java.util.Optional;
import org.undersigned.document.Edit;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.PeopleEdit;
import org.undersigned.language.Countries;
import org.undersigned.language.SignatoryForm;
import org.undersigned.language.WrittenCountry;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;
import org.undersigned.signatories.entry.EntryDraft;
import org.undersigned.signatories.rows.Row;

/// The edit that what was typed into a cell asks for, if any. A name means the same as in the open entry: one that the
/// letter has links to it, another renames everywhere.
final class CellEdit {

    private final OpenLetter open;
    private final Ids ids;

    CellEdit(OpenLetter open, Ids ids) {
        this.open = open;
        this.ids = ids;
    }

    Optional<Edit> typed(Row row, Field field, String text) {
        return open.letter()
                .signatories()
                .find(row.id())
                .flatMap(signatory -> typed(signatory, row, field, text.strip()));
    }

    Optional<Edit> onList(Row row, boolean on) {
        return put(row, row.of().signatory().withOnList(on));
    }

    /// Nobody signs for an organisation that is not there.
    Optional<Edit> capacity(Row row, Capacity capacity) {
        boolean alone = row.of().organisation() == null;
        return put(row, row.of().signatory().withCapacity(alone ? Capacity.PERSONAL : capacity));
    }

    private Optional<Edit> typed(Signatory signatory, Row row, Field field, String text) {
        return switch (field) {
            case PERSON -> drafted(signatory, draft(signatory).withPerson(text));
            case ORGANISATION -> drafted(signatory, draft(signatory).withOrganisation(text));
            case COUNTRY ->
                row.of().organisation() == null
                        ? Optional.empty()
                        : drafted(signatory, draft(signatory).withCountry(text));
            case SHORT_NAME, WEBSITE, COUNTRY_WRITTEN ->
                Optional.ofNullable(row.of().organisation()).flatMap(each -> organisation(each, field, text));
            case ROLE -> put(row, signatory.withRole(text));
            case TIER -> put(row, signatory.withTier(text));
            case CONTACT -> put(row, signatory.withContact(text));
            case REMARKS -> put(row, signatory.withRemarks(text));
            case PRINTED_FORM -> put(row, signatory.withPrintedForm(isPattern(signatory, text) ? "" : text));
            case NUMBER, STANDING, ON_LIST, CAPACITY, ANSWERED, HOW_WE_KNOW -> Optional.empty();
        };
    }

    private EntryDraft draft(Signatory signatory) {
        return EntryDraft.of(open.letter(), signatory, open.edition().language());
    }

    private Optional<Edit> drafted(Signatory signatory, EntryDraft changed) {
        return !changed.hasName() || changed.equals(draft(signatory))
                ? Optional.empty()
                : Optional.of(changed.changing(
                        open.letter(), ids, signatory, open.edition().language()));
    }

    private Optional<Edit> organisation(Organisation old, Field field, String text) {
        var changed =
                switch (field) {
                    case WEBSITE -> old.withWebsite(text);
                    case COUNTRY_WRITTEN -> {
                        var language = open.edition().language();
                        var shown = Countries.name(old.country(), language);
                        var name = shown.isEmpty() ? text : shown;
                        yield WrittenCountry.inForm(old, language, name, text).of(old);
                    }
                    default -> old.withShortName(text);
                };
        return changed.equals(old) ? Optional.empty() : Optional.of(new PeopleEdit.PutOrganisation(changed));
    }

    private boolean isPattern(Signatory signatory, String text) {
        return new SignatoryForm(open.letter(), open.edition())
                .byPattern(signatory)
                .equals(text);
    }

    private static Optional<Edit> put(Row row, Signatory changed) {
        return changed.equals(row.of().signatory())
                ? Optional.empty()
                : Optional.of(
                        new PeopleEdit.PutPeople("edit.changeEntries", List.of(), List.of(), List.of(changed), 0));
    }
}
