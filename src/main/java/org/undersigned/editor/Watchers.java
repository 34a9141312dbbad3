package org.undersigned.editor;

import org.undersigned.editor.area.LetterArea;

/// What stands by whoever writes, in the letter and in each note that is opened. JavaFX thread only.
record Watchers(Receiving receiving, Spelling spelling, SmartTyping typing, TextMenu menu, CommentLayer comments) {

    void watchAll(LetterArea body, NoteCards cards) {
        cards.whenOpened(this::watch);
        cards.whenClosed(this::unwatch);
        watch(body);
    }

    private void watch(LetterArea area) {
        TextDrop.install(area, receiving);
        spelling.watch(area);
        typing.watch(area);
        menu.watch(area);
        comments.watch(area);
    }

    private void unwatch(LetterArea area) {
        spelling.unwatch(area);
        comments.unwatch(area);
    }
}
