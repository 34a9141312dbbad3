package org.undersigned.signatories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.FocusModel;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.undersigned.kit.controls.Chips;
import org.undersigned.kit.controls.FilterField;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;
import org.undersigned.signatories.rows.Row;
import org.undersigned.signatories.rows.Standing;

/// The nodes of the panel: filter and chips on top, the list with the open entry under it or the wide table with the
/// entry beside it, order and buttons at the foot. List and table show the same rows.
final class SignatoriesView {

    static final double ROW_HEIGHT = 53;
    private static final double ENTRY_WIDTH = 360;

    final FilterField filter;
    final Chips<Optional<Standing>> chips = new Chips<>(Optional.empty());
    final ListView<Row> list = new ListView<>();
    final TableView<Row> table;
    final MenuButton order = new MenuButton();
    final MenuButton narrow = new MenuButton();
    final Label counts = new Label();
    final Label hint = new Label();
    final HBox search;

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final BooleanProperty wide = new SimpleBooleanProperty();
    private final BorderPane root = PanelLook.on(new BorderPane());
    private final StackPane place = new StackPane();
    private final VBox nobody;
    private final VBox noMatch;
    private Pane body = new VBox();
    private Optional<Node> entry = Optional.empty();

    SignatoriesView(Messages messages, TableView<Row> table) {
        this.table = table;
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
        list.setItems(rows);
        nobody = PanelLook.empty(messages.text("signatories.empty"), messages.text("signatories.empty.detail"));
        noMatch = PanelLook.empty(messages.text("signatories.noMatch"), messages.text("signatories.noMatch.detail"));
        order.setId("signatories.order");
        order.setAccessibleText(messages.text("signatories.order"));
        narrow.setId("signatories.narrow");
        narrow.setAccessibleText(messages.text("signatories.narrow"));
        narrow.setMinWidth(Region.USE_PREF_SIZE);
        narrow.setMaxWidth(150);
        HBox.setHgrow(filter, Priority.ALWAYS);
        search = new HBox(8, filter, narrow);
        search.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        hint.setId("signatories.hint");
        hint.getStyleClass().add("review-doubt");
        hint.setWrapText(true);
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        var head = new VBox(search, chips, counts, hint);
        head.getStyleClass().add("panel-head");
        root.setTop(head);
        root.setMinWidth(0);
        wide.addListener((_, was, _) -> turned(was));
        arrange();
    }

    Node root() {
        return root;
    }

    /// Whether the rows stand in the wide table.
    BooleanProperty wideProperty() {
        return wide;
    }

    void foot(Node... buttons) {
        root.setBottom(PanelLook.footer(order, buttons));
    }

    /// Opens a node beside the rows, or closes the one that is open.
    void open(Optional<Node> node) {
        entry = node;
        body.getChildren().remove(1, body.getChildren().size());
        entry.ifPresent(each -> {
            if (each instanceof Region region) {
                region.setPrefWidth(wide.get() ? ENTRY_WIDTH : Region.USE_COMPUTED_SIZE);
                region.setMinWidth(wide.get() ? ENTRY_WIDTH : 0);
            }
            body.getChildren().add(each);
        });
    }

    boolean isOpen() {
        return entry.isPresent();
    }

    /// The list or the table, whichever is on show.
    Control shown() {
        return wide.get() ? table : list;
    }

    List<Row> rows() {
        return rows;
    }

    MultipleSelectionModel<Row> selection() {
        return selection(wide.get());
    }

    FocusModel<Row> focus() {
        return wide.get() ? table.getFocusModel() : list.getFocusModel();
    }

    BooleanExpression anyChosen() {
        var inList = Bindings.isNotEmpty(list.getSelectionModel().getSelectedItems());
        var inTable = Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems());
        return BooleanExpression.booleanExpression(
                wide.and(inTable).or(wide.not().and(inList)));
    }

    /// Shows rows, keeping what is selected and in sight.
    void show(List<Row> next, boolean letterHasNone) {
        var chosen = new HashSet<>(chosen());
        var focused = focus().getFocusedItem();
        if (!isReplaced(next)) {
            rows.setAll(next);
        }
        if (!chosen.isEmpty() && !chosen.equals(new HashSet<>(chosen()))) {
            select(chosen, focused == null ? null : focused.id());
        }
        nobody.setVisible(letterHasNone);
        noMatch.setVisible(!letterHasNone && next.isEmpty());
        shown().setVisible(!next.isEmpty());
    }

    List<Id<Signatory>> chosen() {
        return chosen(wide.get());
    }

    /// Selects rows by id; false when none of them is shown.
    boolean select(Collection<Id<Signatory>> ids, @Nullable Id<Signatory> focus) {
        var model = selection();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < rows.size() && places.size() < ids.size(); i++) {
            if (ids.contains(rows.get(i).id())) {
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
                .filter(at -> rows.get(at).id().equals(focus))
                .findFirst()
                .ifPresent(focus()::focus);
        return true;
    }

    void reveal(Id<Signatory> id) {
        if (select(List.of(id), id)) {
            scrollTo(Math.max(0, selection().getSelectedIndex() - 2));
        }
    }

    private void scrollTo(int row) {
        if (wide.get()) {
            table.scrollTo(row);
        } else {
            list.scrollTo(row);
        }
    }

    /// The same entries in the same places: only rows that say something new are exchanged, and nothing moves.
    @SuppressWarnings("ReferenceEquality")
    private boolean isReplaced(List<Row> next) {
        if (next.size() != rows.size()) {
            return false;
        }
        var changed = new ArrayList<Integer>();
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i) != rows.get(i)) {
                changed.add(i);
                if (changed.size() > 50 || !next.get(i).id().equals(rows.get(i).id())) {
                    return false;
                }
            }
        }
        changed.forEach(place -> rows.set(place, next.get(place)));
        return true;
    }

    private void turned(boolean wasWide) {
        var chosen = new HashSet<>(chosen(wasWide));
        var model = selection(wasWide);
        var focused = model.getSelectedItem();
        model.clearSelection();
        arrange();
        select(chosen, focused == null ? null : focused.id());
        if (focused != null) {
            scrollTo(Math.max(0, rows.indexOf(focused) - 2));
        }
        shown().requestFocus();
    }

    private void arrange() {
        body.getChildren().clear();
        body = wide.get() ? new HBox() : new VBox();
        list.setItems(wide.get() ? FXCollections.observableArrayList() : rows);
        table.setItems(wide.get() ? rows : FXCollections.observableArrayList());
        place.getChildren().setAll(shown(), nobody, noMatch);
        shown().setVisible(!rows.isEmpty());
        body.getChildren().add(place);
        HBox.setHgrow(place, Priority.ALWAYS);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinWidth(0);
        root.setCenter(body);
        open(entry);
    }

    private List<Id<Signatory>> chosen(boolean inTable) {
        return selection(inTable).getSelectedItems().stream()
                .filter(row -> row != null)
                .map(Row::id)
                .toList();
    }

    private MultipleSelectionModel<Row> selection(boolean inTable) {
        return inTable ? table.getSelectionModel() : list.getSelectionModel();
    }
}
