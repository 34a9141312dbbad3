package org.undersigned.kit;

import javafx.scene.input.DataFormat;

/// What panels hand to each other by drag and drop: names of things, which the receiver looks up in the letter.
public final class DragFormats {

    private static final String SOURCE = "application/x-undersigned-source";

    private DragFormats() {}

    /// The id of a source, as text.
    public static DataFormat source() {
        var known = DataFormat.lookupMimeType(SOURCE);
        return known != null ? known : new DataFormat(SOURCE);
    }
}
