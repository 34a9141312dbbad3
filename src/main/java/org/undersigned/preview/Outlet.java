package org.undersigned.preview;

import javafx.beans.value.ObservableValue;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.Place;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Progress;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.print.Printing;

/// What the preview and its ways out work with.
///
/// @param caret where the text is being edited, or null where it is not
/// @param pictures the bytes of pictures kept in the letter's file
public record Outlet(
        OpenLetter open,
        ObservableValue<Place> caret,
        Typesetter typesetter,
        KeptPictures pictures,
        Printing printing,
        Tasks tasks,
        Dialogs dialogs,
        Messages messages) {

    /// The pages of a letter as it was when asked for. For a thread in the background.
    Pages set(Letter letter, Edition edition, Progress progress) {
        var extent = Extent.of(letter, edition);
        return typesetter.set(letter, edition, pictures, finished -> {
            progress.stopIfCancelled();
            extent.tell(progress, finished);
        });
    }
}
