package org.undersigned.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.undersigned.editor.area.Facts;
import org.undersigned.editor.area.Facts.ListLine;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.language.PrintedParts;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;

/// Words the list of who signs as the page does: in the letter's order, under its headings, numbered where it says so.
/// JavaFX thread only.
final class ListWording implements Facts.ListWords {

    /// More entries than these are not shown on the sheet: the last line then says how many more there are.
    static final int ENTRIES_SHOWN = 200;

    /// Up to this many entries are put in order at once; more take their time in the background.
    private static final int FEW = 1000;

    private final Messages messages;
    private final Tasks tasks;
    private long asked;

    ListWording(Messages messages, Tasks tasks) {
        this.messages = messages;
        this.tasks = tasks;
    }

    @Override
    public void word(Letter letter, Edition edition, Consumer<List<ListLine>> worded) {
        long asking = ++asked;
        if (letter.signatories().size() <= FEW) {
            worded.accept(lines(letter, edition));
        } else {
            tasks.start("", () -> lines(letter, edition)).onDone(lines -> {
                if (asking == asked) {
                    worded.accept(lines);
                }
            });
        }
    }

    private List<ListLine> lines(Letter letter, Edition edition) {
        var printed = PrintedParts.of(letter, edition);
        var lines = new ArrayList<ListLine>();
        int shown = 0;
        int all = 0;
        for (var part : printed.parts()) {
            all += part.lines().size();
            if (shown < ENTRIES_SHOWN && !part.heading().isEmpty()) {
                lines.add(new ListLine(part.heading(), true));
            }
            for (var line : part.lines()) {
                if (shown < ENTRIES_SHOWN) {
                    lines.add(new ListLine(line.whole(), false));
                    shown++;
                }
            }
        }
        if (all > shown) {
            lines.add(new ListLine(messages.text("editor.list.more", all - shown), false));
        }
        if (!printed.disclaimer().isEmpty()) {
            lines.add(new ListLine(printed.disclaimer(), false));
        }
        return List.copyOf(lines);
    }
}
