package org.undersigned.signatories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.undersigned.keeping.CopiesInMemory;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.kit.Command;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.signatories.printing.ListLayout;
import org.undersigned.typeset.fop.FopTypesetter;

/// The panel of signatories in a window, as its tests drive it.
public final class SignatoriesStage {

    public final List<Id<Person>> erased = new ArrayList<>();
    public final CopiesInMemory copies = new CopiesInMemory();
    public final StringProperty columns = new SimpleStringProperty("");
    private SignatoriesController panel;

    public PanelStage open(Letter letter) {
        return open(letter, Locale.ENGLISH, false);
    }

    public PanelStage open(Letter letter, Locale locale, boolean dark) {
        return open(letter, locale, dark, 416, 780);
    }

    public PanelStage open(Letter letter, Locale locale, boolean dark, double width, double height) {
        return PanelStage.of(letter, locale, dark, width, height, stage -> {
            panel = new SignatoriesController(
                    stage.open,
                    stage.ids,
                    stage.messages,
                    stage.dialogs,
                    stage.tasks,
                    new Surroundings(
                            () -> "Marta",
                            stage.clock,
                            erased::add,
                            new ListLayout(
                                    stage.open,
                                    stage.messages,
                                    stage.dialogs,
                                    stage.tasks,
                                    new FopTypesetter(() -> LocalDate.EPOCH),
                                    KeptPictures.NONE),
                            new CopyShelf(copies, stage.messages, stage.dialogs, stage.tasks),
                            () -> {},
                            columns));
            return panel.view();
        });
    }

    public Command command(String id) {
        return panel.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public void run(String id) {
        command(id).run();
    }

    public List<Command> commands() {
        return panel.commands();
    }

    public static void fill(Node form, String id, String text) {
        ((TextInputControl) PanelStage.in(form, id)).setText(text);
    }

    @SuppressWarnings("unchecked")
    public static <T> void choose(Node form, String id, T value) {
        ((ComboBox<T>) PanelStage.in(form, id)).setValue(value);
    }

    public static void check(Node form, String id) {
        ((CheckBox) PanelStage.in(form, id)).setSelected(true);
    }
}
