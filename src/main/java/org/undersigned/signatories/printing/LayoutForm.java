package org.undersigned.signatories.printing;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.undersigned.kit.controls.Choices;
import org.undersigned.kit.controls.Fields;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;
import org.undersigned.language.SignatoryForm;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.Grouping;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.Listing;
import org.undersigned.model.people.LogosRow;

/// The nodes of the layout of the list: choices at the left, the first page at the right.
final class LayoutForm {

    final ComboBox<Arrangement> arrangement;
    final ComboBox<Grouping> grouping;
    final ComboBox<Boolean> first;
    final TextField separator = new TextField();
    final TextField pattern = new TextField();
    final ComboBox<LogosRow> logos;
    final CheckBox numbered;
    final CheckBox role;
    final CheckBox country;
    final CheckBox logo;
    final CheckBox disclaimer;
    final ImageView page = new ImageView();
    final Label note = new Label();
    final HBox root;

    LayoutForm(Messages messages) {
        arrangement = Choices.of(
                List.of(Arrangement.values()), value -> messages.name("signatories.layout.arrangement", value));
        grouping = Choices.of(List.of(Grouping.values()), value -> messages.name("signatories.layout.grouping", value));
        first = Choices.of(
                List.of(false, true),
                value -> messages.text(
                        value ? "signatories.layout.organisationFirst" : "signatories.layout.personFirst"));
        logos = Choices.of(List.of(LogosRow.values()), value -> messages.name("signatories.layout.logos", value));
        numbered = new CheckBox(messages.text("signatories.layout.numbered"));
        role = new CheckBox(messages.text("signatories.layout.role"));
        country = new CheckBox(messages.text("signatories.layout.country"));
        logo = new CheckBox(messages.text("signatories.layout.logo"));
        disclaimer = new CheckBox(messages.text("signatories.layout.disclaimer"));
        disclaimer.setWrapText(true);
        arrangement.setId("layout.arrangement");
        grouping.setId("layout.grouping");
        first.setId("layout.first");
        logos.setId("layout.logos");
        separator.setId("layout.separator");
        numbered.setId("layout.numbered");
        role.setId("layout.role");
        country.setId("layout.country");
        logo.setId("layout.logo");
        disclaimer.setId("layout.disclaimer");
        pattern.setId("layout.pattern");
        var language = new Tooltip(messages.text("signatories.layout.pattern.help"));
        language.setWrapText(true);
        language.setMaxWidth(420);
        pattern.setTooltip(language);
        pattern.setAccessibleHelp(language.getText());
        List.of(first, separator, role, country).forEach(each -> each.disableProperty()
                .bind(pattern.textProperty().map(text -> !text.isBlank())));
        page.setId("layout.page");
        page.setPreserveRatio(true);
        page.setFitHeight(500);
        page.setAccessibleText(messages.text("signatories.layout.page"));
        note.getStyleClass().add("quiet-words");
        var patternHelp = new Label(messages.text("signatories.layout.pattern.hint"));
        patternHelp.getStyleClass().add("hint");
        patternHelp.setWrapText(true);
        patternHelp.setTooltip(language);
        var fields = new Fields()
                .row(messages.text("signatories.layout.arrangement"), arrangement)
                .row(messages.text("signatories.layout.grouping"), grouping)
                .row(messages.text("signatories.layout.first"), first)
                .row(messages.text("signatories.layout.separator"), separator)
                .row(messages.text("signatories.layout.pattern"), pattern)
                .under(patternHelp)
                .under(numbered)
                .under(role)
                .under(country)
                .under(logo)
                .under(disclaimer)
                .row(messages.text("signatories.layout.logos"), logos);
        fields.setPrefWidth(400);
        fields.setMinWidth(400);
        var paper = new StackPane(note, page);
        paper.getStyleClass().add("layout-paper");
        paper.setMinSize(372, 520);
        root = PanelLook.on(new HBox(20, fields, paper));
    }

    void show(Listing listing) {
        var look = listing.look();
        arrangement.setValue(look.arrangement());
        grouping.setValue(listing.grouping());
        first.setValue(look.organisationFirst());
        separator.setText(look.separator());
        pattern.setText(look.pattern());
        pattern.setPromptText(SignatoryForm.patternOf(look));
        numbered.setSelected(listing.numbered());
        role.setSelected(look.role());
        country.setSelected(look.country());
        logo.setSelected(look.logo());
        disclaimer.setSelected(look.disclaimer());
        logos.setValue(listing.logos());
    }

    /// @param before whatever this form does not show stays as it is there
    Listing chosen(Listing before) {
        return before.withGrouping(grouping.getValue())
                .withLogos(logos.getValue())
                .withNumbered(numbered.isSelected())
                .withLook(new ListLook(
                        arrangement.getValue(),
                        first.getValue(),
                        role.isSelected(),
                        country.isSelected(),
                        logo.isSelected(),
                        separator.getText(),
                        disclaimer.isSelected(),
                        pattern.getText().strip()));
    }
}
