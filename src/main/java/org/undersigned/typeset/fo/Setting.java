package org.undersigned.typeset.fo;

import java.util.List;
import java.util.Map;
import org.undersigned.language.FieldText;
import org.undersigned.language.hyphenation.Hyphenation;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
import org.undersigned.typeset.fonts.FontRuns;
import org.undersigned.typeset.fonts.Metrics;
import org.undersigned.typeset.pictures.PrintablePicture;

/// What is set, and by what. Made for one run and used by one thread.
///
/// @param hyphenation where words may be broken
/// @param fonts remembers the characters that no typeface of ours has
/// @param metrics how wide their characters are
/// @param codes of the sources, where the letter wants them
/// @param pictures kept pictures; those that cannot be printed are left out
public record Setting(
        Letter letter,
        Edition edition,
        FieldText fields,
        Hyphenation hyphenation,
        FontRuns fonts,
        Metrics metrics,
        List<SourceCode> codes,
        Map<Id<KeptFile>, PrintablePicture> pictures) {}
