package org.undersigned.pagestyle;

import org.undersigned.document.OpenLetter;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.typeset.Typesetter;

/// What the panel works with.
///
/// @param pictures the bytes of pictures kept in the letter's file
public record Given(
        OpenLetter open,
        Typesetter typesetter,
        KeptPictures pictures,
        Tasks tasks,
        Dialogs dialogs,
        Messages messages,
        Ids ids) {}
