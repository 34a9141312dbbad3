package org.undersigned.editor.area;

import java.util.Map;
import org.undersigned.editor.gesture.Fragment;
import org.undersigned.exchange.pasting.Pasted.Bytes;

/// Text on the clipboard with the bytes of the files it shows, as far as they could be had.
///
/// @param contents by their SHA-256
public record Parcel(Fragment fragment, Map<String, Bytes> contents) {

    public Parcel {
        contents = Map.copyOf(contents);
    }
}
