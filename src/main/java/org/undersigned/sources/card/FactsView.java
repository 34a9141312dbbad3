package org.undersigned.sources.card;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.undersigned.language.Messages;
import org.undersigned.model.source.Source;

/// All that is said of a source, to look at: names at the left, what they say at the right.
public final class FactsView extends GridPane {

    public FactsView(Messages messages, Source source) {
        setHgap(12);
        setVgap(4);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        getColumnConstraints().setAll(names, values);
        int row = 0;
        for (var fact : SourceFacts.of(messages, source)) {
            var name = new Label(fact.name());
            name.getStyleClass().add("quiet-words");
            setValignment(name, VPos.TOP);
            addRow(row++, name, Looks.wrapped(fact.value(), "fact"));
        }
    }
}
