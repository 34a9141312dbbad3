package org.undersigned.exchange.templates;

import java.util.List;
import org.undersigned.model.Edition;
import org.undersigned.model.PageStyle;
import org.undersigned.model.text.Role;

/// What is shared of a letter's look.
///
/// @param letterhead a line each, without marks; a paragraph of several lines holds line feeds
public record Template(PageStyle style, List<String> letterhead) {

    public Template {
        letterhead = List.copyOf(letterhead);
    }

    /// The look of a letter, as one of its editions has it.
    public static Template of(PageStyle style, Edition edition) {
        return new Template(
                style,
                edition.withRole(Role.LETTERHEAD).stream()
                        .map(block -> block.prose().text().replace("\uFFFC", ""))
                        .toList());
    }
}
