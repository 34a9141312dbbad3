package org.undersigned.model;

import java.time.Instant;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;

/// A frozen text with a name.
///
/// @param frozen the whole letter as it stood, without its versions, so that a final copy can be made from it alone
public record Version(Id<Version> id, String name, Instant at, String by, Letter frozen)
        implements Identified<Version> {

    public Version {
        if (!frozen.versions().isEmpty()) {
            throw new IllegalArgumentException("A frozen letter holds no versions of its own");
        }
    }
}
