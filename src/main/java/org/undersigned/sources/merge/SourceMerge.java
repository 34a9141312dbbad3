package org.undersigned.sources.merge;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.citing.SourceIndex;
import org.undersigned.citing.SourceMatch;
import org.undersigned.document.Edit;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;

/// Finds sources that may be one, shows both, and makes those one that the user chooses: one step of undo.
public final class SourceMerge {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public SourceMerge(OpenLetter open, Messages messages, Dialogs dialogs, Tasks tasks) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    public Command command() {
        return Command.always(
                "sources.merge", messages.text("sources.merge"), Feather.GIT_MERGE, "Shortcut+F5", this::find);
    }

    private void find() {
        var sources = open.letter().sources();
        tasks.start(messages.text("sources.merge.working"), () -> SourceIndex.duplicates(sources))
                .onDone(this::found);
    }

    private void found(List<SourceMatch> matches) {
        if (matches.isEmpty()) {
            dialogs.tell(messages.text("sources.merge.none"), messages.text("sources.merge.none.detail"));
            return;
        }
        var pairs = matches.stream().map(MergePair::new).toList();
        var pane = new MergePane(messages, pairs);
        if (dialogs.form(
                messages.text("sources.merge.title"), pane, messages.text("sources.merge.verb"), pane.someChosen())) {
            var chosen =
                    pairs.stream().filter(pair -> pair.chosenProperty().get()).toList();
            var edits = Merging.of(open.letter(), chosen);
            open.apply(new Edit.Several("edit.mergeSources", edits));
            dialogs.tell(messages.text("sources.merge.done", edits.size()), "");
        }
    }
}
