package org.undersigned.model.source;

import java.util.Optional;

/// The bytes of pictures kept in the letter's own file: the only thing outside the letter's value that setting or
/// exporting it may read.
@FunctionalInterface
public interface KeptPictures {

    KeptPictures NONE = _ -> Optional.empty();

    /// The bytes, or empty when they cannot be had.
    Optional<byte[]> bytes(KeptFile file);
}
