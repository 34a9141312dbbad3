package org.undersigned.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.undersigned.model.Letter;

/// The one line of undo: steps done and steps taken back. Not observable itself; see [OpenLetter].
final class History {

    /// Typing after a longer pause is a step of its own.
    static final Duration PAUSE = Duration.ofSeconds(2);

    /// One step: the last edit in it, and the state and place on either side.
    record Step(Edit edit, State before, State after, Instant at) {}

    /// A letter, its revision, and where the user was.
    record State(Letter letter, Revision revision, Place place) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private boolean mayMerge;

    /// Adds a step, or widens the last one when `edit` continues it.
    void record(Edit edit, State before, State after, Instant now) {
        undone.clear();
        var last = done.peek();
        boolean merges = mayMerge
                && last != null
                && edit.continues(last.edit())
                && last.at().plus(PAUSE).isAfter(now);
        if (merges) {
            done.pop();
            done.push(new Step(edit, last.before(), after, now));
        } else {
            done.push(new Step(edit, before, after, now));
        }
        mayMerge = true;
    }

    /// Ends the current step: what comes next is a step of its own, as after a caret jump.
    void pause() {
        mayMerge = false;
    }

    Optional<Step> undo() {
        mayMerge = false;
        return move(done, undone);
    }

    Optional<Step> redo() {
        mayMerge = false;
        return move(undone, done);
    }

    /// Forgets every step: nothing can be taken back or brought back.
    void forget() {
        done.clear();
        undone.clear();
        mayMerge = false;
    }

    Optional<Edit> nextUndo() {
        return Optional.ofNullable(done.peek()).map(Step::edit);
    }

    Optional<Edit> nextRedo() {
        return Optional.ofNullable(undone.peek()).map(Step::edit);
    }

    private static Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        var step = from.poll();
        if (step != null) {
            to.push(step);
        }
        return Optional.ofNullable(step);
    }
}
