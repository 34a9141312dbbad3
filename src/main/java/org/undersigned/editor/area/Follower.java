package org.undersigned.editor.area;

import java.lang.ref.WeakReference;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;

/// Runs an action when something changes, for as long as the node it dresses is in use: the node holds the action, what
/// is followed holds neither.
final class Follower {

    private final Runnable action;

    Follower(Node owner, Runnable action) {
        this.action = action;
        owner.getProperties().put(this, action);
    }

    void follow(Observable... followed) {
        for (var observable : followed) {
            observable.addListener(new Weak(observable, this));
        }
    }

    private record Weak(Observable observable, WeakReference<Follower> follower) implements InvalidationListener {

        Weak(Observable observable, Follower follower) {
            this(observable, new WeakReference<>(follower));
        }

        @Override
        public void invalidated(Observable changed) {
            var alive = follower.get();
            if (alive == null) {
                observable.removeListener(this);
            } else {
                alive.action.run();
            }
        }
    }
}
