package org.undersigned.model.text;

import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;

/// A paragraph and what it is in the letter.
///
/// @param translates the block of the edition that this one translates, where it has one
public record Block(
        Id<Block> id,
        Role role,
        Layout layout,
        Prose prose,
        @Nullable Id<Block> translates) implements Identified<Block> {

    public static Block of(Id<Block> id, Role role, Prose prose) {
        return new Block(id, role, Layout.PLAIN, prose, null);
    }

    public Block withId(Id<Block> changed) {
        return new Block(changed, role, layout, prose, translates);
    }

    public Block withRole(Role changed) {
        return new Block(id, changed, layout, prose, translates);
    }

    public Block withLayout(Layout changed) {
        return new Block(id, role, changed, prose, translates);
    }

    public Block withProse(Prose changed) {
        return new Block(id, role, layout, changed, translates);
    }

    public Block withTranslates(@Nullable Id<Block> changed) {
        return new Block(id, role, layout, prose, changed);
    }
}
