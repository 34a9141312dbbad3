package org.undersigned.model.text;

import java.util.List;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;

/// What prose is made of. Everything but a [Run] is one unit long and cannot be cut.
public sealed interface Inline {

    /// The character that stands for an inline other than a run wherever prose is counted, searched or shown as text.
    char OBJECT = '\uFFFC';

    /// Length in UTF-16 units.
    default int length() {
        return 1;
    }

    /// A stretch of text with the same marks throughout. Never empty inside [Prose]; never holds a line feed.
    record Run(String text, Marks marks) implements Inline {

        public Run {
            if (text.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("A run holds no line feed; a line break is an inline of its own");
            }
        }

        @Override
        public int length() {
            return text.length();
        }
    }

    /// Where a note is called. Its number is derived from the order of calls.
    record NoteCall(Id<Note> note) implements Inline {}

    /// Where a source is cited.
    ///
    /// @param form the citation as the author wrote it: words, and the addresses that are shown
    /// @param locator such as `p. 4` or `art. 9`; empty when the whole is meant
    record Citation(Id<Source> source, List<Part> form, String locator) implements Inline {

        public Citation {
            form = List.copyOf(form);
        }

        /// The locations that are shown, in order.
        public List<Id<Location>> shown() {
            return form.stream()
                    .filter(Address.class::isInstance)
                    .map(part -> ((Address) part).location())
                    .toList();
        }
    }

    /// A piece of a citation's form.
    sealed interface Part {}

    /// Words inside a citation, with their marks.
    record Words(String text, Marks marks) implements Part {}

    /// An address inside a citation; `before` and `after` are the brackets the author put round it, such as `<` and
    /// `>`.
    record Address(Id<Location> location, String before, String after) implements Part {}

    /// A value that follows the letter: a live count, the date, the title.
    record Field(FieldKind kind, Marks marks) implements Inline {}

    /// A new line inside the same block.
    record LineBreak() implements Inline {}

    /// A picture kept in the letter's file.
    ///
    /// @param alternative what it shows, for whoever cannot see it
    record Picture(Id<KeptFile> file, String alternative) implements Inline {}
}
