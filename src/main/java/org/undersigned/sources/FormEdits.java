package org.undersigned.sources;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.document.Edit;
import org.undersigned.document.SourceEdit;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Source;
import org.undersigned.sources.form.SourceForm;

/// What a filled form changes in a letter: copies given up, files taken in, the source itself.
final class FormEdits {

    private FormEdits() {}

    static List<Edit> of(Letter letter, SourceForm.Filled filled) {
        var after = filled.source();
        var edits = new ArrayList<Edit>();
        letter.sources().find(after.id()).ifPresent(before -> before.locations().forEach(location -> {
            var copy = location.keptCopy();
            if (copy != null && !keeps(after, copy)) {
                edits.add(new SourceEdit.DropCopy(before.id(), location.id()));
            }
        }));
        filled.files().stream()
                .filter(file -> keeps(after, file.id()) && !letter.keptFiles().contains(file.id()))
                .forEach(file -> edits.add(new SourceEdit.KeepFile(file)));
        edits.add(new SourceEdit.PutSource(after));
        return edits;
    }

    private static boolean keeps(Source source, Id<KeptFile> file) {
        return source.locations().stream().anyMatch(location -> file.equals(location.keptCopy()));
    }
}
