package org.undersigned.editor.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.document.Edit;
import org.undersigned.document.Flow;
import org.undersigned.document.Place;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Note;

/// All places of an edition where sought words stand: its text first, then its notes in the order of their numbers.
public record Hits(List<Hit> all) {

    public static final Hits NONE = new Hits(List.of());

    public record Hit(Flow flow, Selection at) {

        /// The same place for panels to show.
        public Place.InText place(Letter letter) {
            var block = flow.in(letter).at(at.from().block()).id();
            return new Place.InText(
                    flow, block, at.from().offset(), block, at.to().offset());
        }
    }

    public Hits {
        all = List.copyOf(all);
    }

    /// The texts that are searched, in order.
    public static List<Flow> flows(Edition edition, boolean notes) {
        var flows = new ArrayList<Flow>();
        flows.add(new Flow.Body(edition.id()));
        if (notes) {
            edition.numbers().inOrder().stream()
                    .filter(edition.notes()::contains)
                    .map(note -> flow(edition, note))
                    .forEach(flows::add);
            edition.uncalled().forEach(note -> flows.add(flow(edition, note.id())));
        }
        return flows;
    }

    public static Hits of(Letter letter, Edition edition, Finder finder, boolean notes) throws PatternTrouble {
        var hits = new ArrayList<Hit>();
        for (var flow : flows(edition, notes)) {
            for (var at : finder.all(flow.in(letter))) {
                hits.add(new Hit(flow, at));
            }
        }
        return new Hits(hits);
    }

    /// Every hit replaced, as one edit; empty where there is none.
    public static Optional<Edit> replaced(
            Letter letter, Edition edition, Finder finder, boolean notes, Selection at, String replacement)
            throws PatternTrouble {
        var edits = new ArrayList<Edit>();
        for (var flow : flows(edition, notes)) {
            finder.replaceAll(flow.in(letter), at, replacement).ifPresent(change -> edits.add(change.in(flow)));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Several("editor.edit.replacing", edits));
    }

    public int size() {
        return all.size();
    }

    public List<Selection> in(Flow flow) {
        return all.stream().filter(hit -> hit.flow().equals(flow)).map(Hit::at).toList();
    }

    /// Which hit is selected, from 1; 0 for none.
    public int number(Flow flow, Selection at) {
        return all.indexOf(new Hit(flow, at)) + 1;
    }

    /// The first hit behind a selection, or from the start again.
    ///
    /// @param here whether a hit that begins where the selection does will do
    public Optional<Hit> next(Edition edition, Flow flow, Selection at, boolean here) {
        var order = flows(edition, true);
        int place = order.indexOf(flow);
        return all.stream()
                .filter(hit -> {
                    int other = order.indexOf(hit.flow());
                    var from = here ? at.from() : at.to();
                    return other > place || (other == place && hit.at().from().compareTo(from) >= 0);
                })
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// The last hit before a selection, or from the end again.
    public Optional<Hit> previous(Edition edition, Flow flow, Selection at) {
        var order = flows(edition, true);
        int place = order.indexOf(flow);
        return all.reversed().stream()
                .filter(hit -> {
                    int other = order.indexOf(hit.flow());
                    return other < place || (other == place && hit.at().to().compareTo(at.from()) <= 0);
                })
                .findFirst()
                .or(() -> all.reversed().stream().findFirst());
    }

    private static Flow flow(Edition edition, Id<Note> note) {
        return new Flow.NoteBody(edition.id(), note);
    }
}
