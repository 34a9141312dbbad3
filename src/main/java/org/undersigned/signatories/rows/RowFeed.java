package org.undersigned.signatories.rows;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;

/// Keeps the rows in step with the open letter.
///
/// A key typed in the text costs two comparisons here; what it did to the fingerprints is found out after a
/// pause, on another thread, and so are the rows of a long list.
public final class RowFeed {

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final int LONG_LIST = 2_000;

    private final OpenLetter open;
    private final Tasks tasks;
    private final Messages messages;
    private final RowMaker maker;
    private final Tasks.Debounced freshFingerprints;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Map<Id<Edition>, Fingerprint> now = Map.of();
    private boolean ready;
    private boolean busy;
    private boolean again;

    public RowFeed(OpenLetter open, Tasks tasks, Messages messages) {
        this.open = open;
        this.tasks = tasks;
        this.messages = messages;
        this.maker = new RowMaker(messages);
        this.freshFingerprints = tasks.debounced(PAUSE, this::findFingerprints);
        open.letterProperty().addListener((_, old, letter) -> changed(old, letter));
        open.editionProperty().addListener(_ -> refresh());
        findFingerprints();
    }

    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    @SuppressWarnings("ReferenceEquality")
    private void changed(Letter old, Letter letter) {
        boolean samePeople = old.signatories() == letter.signatories()
                && old.persons() == letter.persons()
                && old.organisations() == letter.organisations()
                && old.ledger() == letter.ledger()
                && old.settings().order() == letter.settings().order()
                && old.settings().listing() == letter.settings().listing();
        if (!samePeople) {
            refresh();
        }
        if (old.editions() != letter.editions() || old.sources() != letter.sources()) {
            freshFingerprints.request();
        }
    }

    private void findFingerprints() {
        var letter = open.letter();
        tasks.start("", () -> fingerprints(letter)).onDone(found -> {
            boolean news = !ready || !found.equals(now);
            now = found;
            ready = true;
            if (news) {
                refresh();
            }
        });
    }

    private static Map<Id<Edition>, Fingerprint> fingerprints(Letter letter) {
        var found = new HashMap<Id<Edition>, Fingerprint>();
        letter.editions().forEach(edition -> found.put(edition.id(), Fingerprint.of(letter, edition)));
        return Map.copyOf(found);
    }

    private void refresh() {
        if (!ready) {
            return;
        }
        if (busy) {
            again = true;
            return;
        }
        var letter = open.letter();
        var edition = open.edition();
        var prints = now;
        if (letter.signatories().size() <= LONG_LIST) {
            rows.set(maker.rows(letter, edition, prints));
            return;
        }
        busy = true;
        tasks.start(messages.text("signatories.working"), () -> maker.rows(letter, edition, prints))
                .onDone(made -> {
                    busy = false;
                    rows.set(made);
                    if (again) {
                        again = false;
                        refresh();
                    }
                });
    }
}
