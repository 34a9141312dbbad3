package org.undersigned.signatories;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.undersigned.kit.controls.Chips;
import org.undersigned.kit.controls.FilterField;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;

/// The nodes of the panel: filter and chips on top, the list, the open entry under it, order and buttons at the foot.
final class SignatoriesView {

    static final double ROW_HEIGHT = 53;

    final FilterField filter;
    final Chips<Optional<Standing>> chips = new Chips<>(Optional.empty());
    final ListView<Row> list = new ListView<>();
    final MenuButton order = new MenuButton();
    final MenuButton narrow = new MenuButton();
    final Label counts = new Label();

    private final BorderPane root = PanelLook.on(new BorderPane());
    private final VBox nobody;
    private final VBox noMatch;
    private final VBox body;

    SignatoriesView(Messages messages) {
        filter = new FilterField(messages.text("signatories.filter.name"));
        filter.setId("signatories.filter");
        counts.getStyleClass().add("quiet-words");
        counts.setId("signatories.counts");
        counts.setWrapText(true);
        list.setId("signatories.list");
        list.setAccessibleText(messages.text("signatories.title"));
        list.getStyleClass().add("rows");
        list.setFixedCellSize(ROW_HEIGHT);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        nobody = PanelLook.empty(messages.text("signatories.empty"), messages.text("signatories.empty.detail"));
        noMatch = PanelLook.empty(messages.text("signatories.noMatch"), messages.text("signatories.noMatch.detail"));
        order.setId("signatories.order");
        order.setAccessibleText(messages.text("signatories.order"));
        narrow.setId("signatories.narrow");
        narrow.setAccessibleText(messages.text("signatories.narrow"));
        narrow.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        narrow.setMaxWidth(150);
        javafx.scene.layout.HBox.setHgrow(filter, javafx.scene.layout.Priority.ALWAYS);
        var search = new javafx.scene.layout.HBox(8, filter, narrow);
        var head = new VBox(search, chips, counts);
        head.getStyleClass().add("panel-head");
        body = new VBox(new StackPane(list, nobody, noMatch));
        VBox.setVgrow(body.getChildren().getFirst(), javafx.scene.layout.Priority.ALWAYS);
        root.setTop(head);
        root.setCenter(body);
        root.setMinWidth(0);
    }

    Node root() {
        return root;
    }

    void foot(Node... buttons) {
        root.setBottom(PanelLook.footer(order, buttons));
    }

    /// Opens a node under the list, or closes the one that is open.
    void open(Optional<Node> entry) {
        body.getChildren().remove(1, body.getChildren().size());
        entry.ifPresent(body.getChildren()::add);
    }

    boolean isOpen() {
        return body.getChildren().size() > 1;
    }

    /// Shows rows, keeping what is selected and in sight.
    void show(List<Row> rows, boolean letterHasNone) {
        var chosen = new HashSet<>(chosen());
        var focused = list.getFocusModel().getFocusedItem();
        list.getItems().setAll(rows);
        if (!chosen.isEmpty()) {
            select(chosen, focused == null ? null : focused.id());
        }
        nobody.setVisible(letterHasNone);
        noMatch.setVisible(!letterHasNone && rows.isEmpty());
        list.setVisible(!rows.isEmpty());
    }

    List<Id<Signatory>> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(row -> row != null)
                .map(Row::id)
                .toList();
    }

    /// Selects rows by id; false when none of them is shown.
    boolean select(Collection<Id<Signatory>> ids, @org.jspecify.annotations.Nullable Id<Signatory> focus) {
        var model = list.getSelectionModel();
        var places = new java.util.ArrayList<Integer>();
        for (int i = 0; i < list.getItems().size() && places.size() < ids.size(); i++) {
            if (ids.contains(list.getItems().get(i).id())) {
                places.add(i);
            }
        }
        model.clearSelection();
        if (places.isEmpty()) {
            return false;
        }
        model.selectIndices(
                places.getFirst(),
                places.stream().skip(1).mapToInt(Integer::intValue).toArray());
        places.stream()
                .filter(place -> list.getItems().get(place).id().equals(focus))
                .findFirst()
                .ifPresent(list.getFocusModel()::focus);
        return true;
    }

    void reveal(Id<Signatory> id) {
        if (select(List.of(id), id)) {
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        }
    }
}
