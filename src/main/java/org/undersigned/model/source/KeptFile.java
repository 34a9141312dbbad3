package org.undersigned.model.source;

import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;

/// A file that travels inside the letter: a picture, a logo, a kept copy of a source, an e-mail in which somebody
/// agreed.
///
/// The bytes are not part of the value; the store holds them under their hash.
///
/// @param sha256 64 lower-case hexadecimal digits of the bytes
/// @param size in bytes
public record KeptFile(Id<KeptFile> id, String name, String mediaType, String sha256, long size)
        implements Identified<KeptFile> {}
