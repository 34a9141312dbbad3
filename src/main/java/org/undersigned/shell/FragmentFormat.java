package org.undersigned.shell;

import org.undersigned.editor.area.Clip;
import org.undersigned.editor.gesture.Fragment;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Register;
import org.undersigned.store.json.LetterJson;

/// Copied text as our file writes a letter: a letter of one edition, with the notes, sources, names of
/// files and comments that the text needs and nothing else.
public final class FragmentFormat implements Clip.Format {

    @Override
    public String write(Fragment fragment) {
        var edition = Edition.of(
                        fragment.home(), "und", Register.copyOf(fragment.blocks()), Register.copyOf(fragment.notes()))
                .withComments(Register.copyOf(fragment.comments()));
        return LetterJson.write(Letter.of(fragment.letter(), edition)
                        .withSources(Register.copyOf(fragment.sources()))
                        .withKeptFiles(Register.copyOf(fragment.files())))
                .replace("\n", " ");
    }

    @Override
    public Fragment read(String line) {
        var letter = LetterJson.read(line);
        var edition = letter.original();
        return new Fragment(
                letter.id(),
                edition.id(),
                edition.blocks().items(),
                edition.notes().items(),
                letter.sources().items(),
                letter.keptFiles().items(),
                edition.comments().items());
    }
}
