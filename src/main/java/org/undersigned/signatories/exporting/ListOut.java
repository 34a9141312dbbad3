package org.undersigned.signatories.exporting;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.OpenLetter;
import org.undersigned.exchange.lists.exports.ExportChoices;
import org.undersigned.exchange.lists.exports.ExportField;
import org.undersigned.exchange.lists.exports.ListExport;
import org.undersigned.exchange.lists.exports.ListFormat;
import org.undersigned.exchange.lists.exports.ReviewSheet;
import org.undersigned.kit.Command;
import org.undersigned.kit.WholeFile;
import org.undersigned.kit.controls.Choices;
import org.undersigned.kit.controls.Fields;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;

/// Writes the list as a file. Contact details and remarks go out only when their boxes are ticked, each
/// time anew.
public final class ListOut {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public ListOut(OpenLetter open, Messages messages, Dialogs dialogs, Tasks tasks) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    public List<Command> commands() {
        return List.of(
                Command.always(
                        "signatories.export",
                        messages.text("signatories.export"),
                        Feather.SHARE,
                        "Alt+Shift+E",
                        this::ask),
                Command.always(
                        "signatories.sheet",
                        messages.text("signatories.sheet"),
                        Feather.CHECK_SQUARE,
                        "Alt+Shift+R",
                        this::writeSheet));
    }

    private void ask() {
        ComboBox<ListFormat> format =
                Choices.of(List.of(ListFormat.values()), value -> messages.name("signatories.export.format", value));
        format.setId("export.format");
        format.setValue(ListFormat.CSV);
        Map<ExportField, CheckBox> boxes = new EnumMap<>(ExportField.class);
        var fields = new TilePane(12, 8);
        fields.setPrefColumns(3);
        fields.setTileAlignment(javafx.geometry.Pos.CENTER_LEFT);
        for (var field : ExportField.values()) {
            var box = new CheckBox(messages.name("list.field", field));
            box.setId("export." + field.name());
            box.setSelected(ExportField.openly().contains(field));
            boxes.put(field, box);
            fields.getChildren().add(box);
        }
        var everybody = new CheckBox(messages.text("signatories.export.everybody"));
        everybody.setId("export.everybody");
        var warning = new Label(messages.text("signatories.export.personal"));
        warning.setWrapText(true);
        warning.setPrefWidth(380);
        warning.getStyleClass().add("hint");
        var form = new Fields()
                .row(messages.text("signatories.export.as"), format)
                .row(messages.text("signatories.export.fields"), fields)
                .under(warning)
                .under(everybody);
        PanelLook.on(form);
        if (dialogs.form(
                messages.text("signatories.export.title"),
                form,
                messages.text("signatories.export.verb"),
                new SimpleBooleanProperty(true))) {
            var chosen = EnumSet.noneOf(ExportField.class);
            boxes.forEach((field, box) -> {
                if (box.isSelected()) {
                    chosen.add(field);
                }
            });
            write(format.getValue(), new ExportChoices(chosen, everybody.isSelected(), true));
        }
    }

    private void write(ListFormat format, ExportChoices choices) {
        var export =
                new ListExport(open.letter(), open.edition(), choices, field -> messages.name("list.field", field));
        write(
                messages.text("signatories.export.file"),
                format.ending(),
                messages.name("signatories.export.format", format),
                () -> export.as(format));
    }

    private void writeSheet() {
        var sheet = new ReviewSheet(open.letter(), open.edition(), messages);
        write(
                messages.text("signatories.sheet.file"),
                "html",
                messages.text("signatories.sheet.kind"),
                () -> sheet.html().getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, String ending, String kind, Callable<byte[]> content) {
        dialogs.saveFile(
                        messages.text("signatories.export.title"),
                        name + "." + ending,
                        List.of(new Dialogs.FileKind(kind, List.of(ending))))
                .ifPresent(target -> tasks.start(
                                messages.text("signatories.export.working"),
                                () -> WholeFile.write(content.call(), target))
                        .onDone(written -> dialogs.tell(
                                messages.text("signatories.export.done", String.valueOf(written.getFileName())), "")));
    }
}
