package org.undersigned.sources.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.citing.SourceField;
import org.undersigned.citing.SourceUnion;
import org.undersigned.document.Edit;
import org.undersigned.document.SourceEdit;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Source;

/// The edits that make sources one, pair after pair: a source that is already part of another is followed there.
final class Merging {

    private final Map<Id<Source>, Id<Source>> wentInto = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private Letter letter;

    private Merging(Letter letter) {
        this.letter = letter;
    }

    static List<Edit> of(Letter letter, List<MergePair> pairs) {
        var merging = new Merging(letter);
        pairs.forEach(merging::add);
        return merging.edits;
    }

    private void add(MergePair pair) {
        var kept = home(pair.match().one().id());
        var gone = home(pair.match().other().id());
        if (!kept.equals(gone)
                && letter.sources().contains(kept)
                && letter.sources().contains(gone)) {
            unite(kept, gone, pair);
        }
    }

    private void unite(Id<Source> kept, Id<Source> gone, MergePair pair) {
        var fields = java.util.Set.<SourceField>copyOf(pair.fromOther());
        var union = SourceUnion.of(letter.sources().get(kept), letter.sources().get(gone), fields);
        var edit = new SourceEdit.MergeSources(union.merged(), union.gone(), union.moved());
        letter = edit.applyTo(letter);
        wentInto.put(gone, kept);
        edits.add(edit);
    }

    private Id<Source> home(Id<Source> source) {
        var home = source;
        for (var next = wentInto.get(home); next != null; next = wentInto.get(home)) {
            home = next;
        }
        return home;
    }
}
