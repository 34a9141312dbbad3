package org.undersigned.signatories;

import java.util.Set;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;

/// One entry as the panel shows it.
///
/// @param number its place in the order of outputs, from 1
/// @param tags by which it can be narrowed down
/// @param folded everything that can be searched, folded
record Row(
        Id<Signatory> id,
        int number,
        String title,
        String detail,
        Standing standing,
        boolean onList,
        String folded,
        Set<Tag> tags) {

    Row numbered(int changed) {
        return changed == number ? this : new Row(id, changed, title, detail, standing, onList, folded, tags);
    }
}
