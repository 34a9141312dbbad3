package org.undersigned.signatories;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.kit.controls.Chips.Chip;
import org.undersigned.language.Messages;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Signatory;
import org.undersigned.signatories.entry.LedgerWords;
import org.undersigned.signatories.rows.Row;
import org.undersigned.signatories.rows.Standing;

/// How many there are, said over the list.
final class ListFigures {

    private final Messages messages;

    ListFigures(Messages messages) {
        this.messages = messages;
    }

    /// A chip for each standing that somebody has, behind one for all.
    List<Chip<Optional<Standing>>> chips(List<Row> rows) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        rows.forEach(row -> counts.merge(row.standing(), 1, Integer::sum));
        var chips = new ArrayList<Chip<Optional<Standing>>>();
        chips.add(new Chip<>(Optional.empty(), messages.text("signatories.chip.all", rows.size())));
        counts.forEach((standing, count) -> chips.add(new Chip<>(
                Optional.of(standing),
                messages.text("signatories.chip", messages.name("signatories.chip", standing), count))));
        return chips;
    }

    /// What stands on the list now, as every output counts it, and until when answers are due.
    String counts(Letter letter, List<Row> rows) {
        var organisations = new HashSet<Object>();
        letter.signatories().stream()
                .filter(Signatory::onList)
                .flatMap(signatory -> Optional.ofNullable(signatory.organisation()).stream())
                .forEach(organisations::add);
        var listed = rows.stream().filter(Row::onList).toList();
        long agreed =
                listed.stream().filter(row -> row.standing() == Standing.AGREED).count();
        var counts = messages.text("signatories.counts", listed.size(), organisations.size(), agreed);
        var until = letter.settings().listing().answersBy();
        return until == null
                ? counts
                : counts + " · " + messages.text("signatories.deadline.counts", LedgerWords.day(messages, until));
    }
}
