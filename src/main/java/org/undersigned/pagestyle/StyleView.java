package org.undersigned.pagestyle;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.undersigned.kit.controls.Choices;
import org.undersigned.kit.controls.Fields;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;
import org.undersigned.model.PageExtra;
import org.undersigned.model.PageSize;
import org.undersigned.model.ReadyStyle;

/// The nodes of the panel: the first page, ready-made styles, the measures, fitting, templates.
final class StyleView extends ScrollPane {

    private static final double PICTURE_WIDTH = 190;
    private static final int MOST_PAGES = 999;

    final ImageView page = new ImageView();
    final Label pages = new Label();
    final Map<ReadyStyle, ToggleButton> ready = new EnumMap<>(ReadyStyle.class);
    final ComboBox<PageSize> paper = new ComboBox<>();
    final ComboBox<String> typeface = new ComboBox<>();
    final Spinner<Double> size = new Spinner<>(8.0, 18.0, 10.5, 0.5);
    final Spinner<Double> lines = new Spinner<>(1.1, 1.8, 1.32, 0.02);
    final Spinner<Double> margin = new Spinner<>(12.0, 40.0, 25.0, 1.0);
    final CheckBox justified = new CheckBox();
    final Map<PageExtra, CheckBox> extras = new EnumMap<>(PageExtra.class);
    final Spinner<Integer> wanted = new Spinner<>(1, MOST_PAGES, 1);
    final Button fit = new Button();
    final Label outcome = new Label();
    final Button save = new Button();
    final Button use = new Button();

    StyleView(Messages messages) {
        setId("style-panel");
        PanelLook.on(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        page.setFitWidth(PICTURE_WIDTH);
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.setAccessibleText(messages.text("style.firstPage"));
        var sheet = new StackPane(page);
        sheet.setMaxWidth(PICTURE_WIDTH);
        sheet.getStyleClass().add("style-sheet");
        pages.getStyleClass().add("empty-detail");
        var picture = new VBox(8, sheet, pages);
        picture.setAlignment(Pos.CENTER);
        var box = new VBox(
                12,
                picture,
                PanelLook.section(messages.text("style.ready")),
                readyButtons(messages),
                PanelLook.section(messages.text("style.measures")),
                measures(messages),
                PanelLook.section(messages.text("style.extras")),
                extras(messages),
                PanelLook.section(messages.text("style.fit")),
                fitting(messages),
                PanelLook.section(messages.text("style.template")),
                templates(messages));
        box.getStyleClass().add("style-box");
        setContent(box);
    }

    private FlowPane readyButtons(Messages messages) {
        var row = new FlowPane(6, 6);
        row.getStyleClass().add("chips");
        for (var style : ReadyStyle.values()) {
            var button = new ToggleButton(messages.name("style.ready", style));
            button.setId("ready-" + style.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add("chip");
            ready.put(style, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private Fields measures(Messages messages) {
        paper.setId("style-paper");
        typeface.setId("style-typeface");
        size.setId("style-size");
        paper.setConverter(Choices.said(each -> messages.name("style.paper", each)));
        paper.getItems().setAll(PageSize.values());
        justified.setText(messages.text("style.justified"));
        for (var spinner : java.util.List.of(size, lines, margin)) {
            spinner.setEditable(true);
            spinner.setPrefWidth(100);
        }
        return new Fields()
                .row(messages.text("style.paper"), paper)
                .row(messages.text("style.margin"), margin)
                .row(messages.text("style.typeface"), typeface)
                .row(messages.text("style.size"), size)
                .row(messages.text("style.lines"), lines)
                .under(justified);
    }

    private VBox extras(Messages messages) {
        var column = new VBox(6);
        for (var extra : PageExtra.values()) {
            var box = new CheckBox(messages.name("style.extra", extra));
            box.setId("extra-" + extra.name().toLowerCase(java.util.Locale.ROOT));
            box.setWrapText(true);
            extras.put(extra, box);
            column.getChildren().add(box);
        }
        return column;
    }

    private VBox fitting(Messages messages) {
        wanted.setEditable(true);
        wanted.setPrefWidth(76);
        wanted.setId("style-wanted");
        wanted.setAccessibleText(messages.text("style.wanted"));
        fit.setText(messages.text("style.fitNow"));
        fit.setId("style-fit");
        fit.setMinWidth(USE_PREF_SIZE);
        outcome.setWrapText(true);
        outcome.setId("style-outcome");
        outcome.getStyleClass().add("field-name");
        outcome.setMinHeight(USE_PREF_SIZE);
        outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
        var row = new HBox(8, new Label(messages.text("style.wanted")), wanted, fit);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, row, outcome);
    }

    private HBox templates(Messages messages) {
        save.setText(messages.text("style.save"));
        use.setText(messages.text("style.use"));
        save.setId("style-save");
        use.setId("style-use");
        return new HBox(8, save, use);
    }
}
