package org.undersigned.signatories.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.Edit;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.PeopleEdit;
import org.undersigned.document.SourceEdit;
import org.undersigned.keeping.CopyRow;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.kit.controls.Choices;
import org.undersigned.kit.controls.Fields;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Countries;
import org.undersigned.language.Messages;
import org.undersigned.language.WrittenCountry;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.KeptFile;

/// An organisation as a thing of its own: what it is called in each edition, where it is, whose chapter it is.
/// Changed once, printed so everywhere.
public final class OrganisationForm {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;
    private final CopyShelf shelf;

    public OrganisationForm(OpenLetter open, Messages messages, Dialogs dialogs, CopyShelf shelf) {
        this.shelf = shelf;
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /// Asks for that of the first entry that has one.
    public void ask(List<Id<Signatory>> chosen) {
        chosen.stream()
                .flatMap(id -> open.letter().signatories().find(id).stream())
                .flatMap(each -> Optional.ofNullable(each.organisation()).stream())
                .flatMap(id -> open.letter().organisations().find(id).stream())
                .findFirst()
                .ifPresentOrElse(this::ask, () -> dialogs.tell(messages.text("signatories.organisation.none"), ""));
    }

    private void ask(Organisation organisation) {
        var form = PanelLook.on(new Fields());
        var names = new NameRows("organisation.name", open.letter(), organisation.names(), form, messages);
        var shortName = field("organisation.shortName", organisation.shortName());
        var country = field("organisation.country", countryName(organisation.country()));
        var written = field("organisation.countryWritten", organisation.countryWritten());
        written.promptTextProperty().bind(country.textProperty());
        var website = field("organisation.website", organisation.website());
        var parent = parents(organisation);
        var logo = new CopyRow(messages, shelf.forPictures(), logo(organisation));
        form.row(messages.text("list.column.short_name"), shortName)
                .row(messages.text("signatories.entry.country"), country)
                .row(messages.text("signatories.entry.countryWritten"), written)
                .row(messages.text("list.column.website"), website)
                .row(messages.text("signatories.organisation.chapterOf"), parent)
                .row(messages.text("signatories.organisation.logo"), logo);
        form.setPrefWidth(520);
        var ready = new SimpleBooleanProperty();
        ready.bind(names.ready());
        if (dialogs.form(
                messages.text("signatories.organisation.title"),
                form,
                messages.text("signatories.organisation.verb"),
                ready)) {
            var home = WrittenCountry.inForm(
                    organisation, open.edition().language(), country.getText(), written.getText());
            var kept = logo.kept();
            var changed = new PeopleEdit.PutOrganisation(new Organisation(
                    organisation.id(),
                    names.names(),
                    shortName.getText().strip(),
                    home.code(),
                    home.spelling(),
                    website.getText().strip(),
                    kept == null ? null : kept.id(),
                    parent.getValue() == null ? null : parent.getValue().id()));
            open.apply(
                    kept == null
                            ? changed
                            : new Edit.Several(changed.nameKey(), List.of(new SourceEdit.KeepFile(kept), changed)));
        }
    }

    private @Nullable KeptFile logo(Organisation organisation) {
        var logo = organisation.logo();
        return logo == null ? null : open.letter().keptFiles().find(logo).orElse(null);
    }

    /// Every other organisation that is not a chapter of this one, and none.
    private ComboBox<@Nullable Organisation> parents(Organisation organisation) {
        var all = new ArrayList<@Nullable Organisation>();
        all.add(null);
        open.letter().organisations().stream()
                .filter(each -> !each.id().equals(organisation.id())
                        && !organisation.id().equals(each.chapterOf()))
                .sorted(java.util.Comparator.comparing(each -> each.names().in("")))
                .forEach(all::add);
        ComboBox<@Nullable Organisation> box =
                Choices.of(all, value -> value == null ? "" : value.names().in(""));
        box.setId("organisation.chapterOf");
        box.setVisibleRowCount(14);
        var parent = organisation.chapterOf();
        box.setValue(
                parent == null
                        ? null
                        : open.letter().organisations().find(parent).orElse(null));
        return box;
    }

    private String countryName(String code) {
        return Countries.name(code, open.edition().language());
    }

    private static TextField field(String id, String text) {
        var field = new TextField(text);
        field.setId(id);
        return field;
    }
}
