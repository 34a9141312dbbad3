package org.undersigned.typeset;

import java.util.Optional;
import org.undersigned.model.source.KeptFile;

/// The bytes of pictures kept in the letter's own file: the only thing outside the letter's value that setting it may
/// read.
@FunctionalInterface
public interface KeptPictures {

    KeptPictures NONE = _ -> Optional.empty();

    /// The bytes, or empty when they cannot be had.
    Optional<byte[]> bytes(KeptFile file);
}
