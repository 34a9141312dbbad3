package org.undersigned.kit.controls;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Icons;

/// Where the user types what to keep of a list. Escape empties it.
public final class FilterField extends CustomTextField {

    public FilterField(String name) {
        setLeft(Icons.of(Feather.SEARCH));
        getStyleClass().add("filter-field");
        setAccessibleText(name);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
