package org.undersigned.sources.looking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.undersigned.document.Edit;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.SourceEdit;
import org.undersigned.keeping.KeptCopies;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Progress;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.online.CopyKeeper;
import org.undersigned.online.Online;
import org.undersigned.online.Watch;

/// Looks at addresses online and keeps copies, and says what came of it. JavaFX thread; the work is done elsewhere.
public final class Looking {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Online online;
    private final KeptCopies copies;

    public Looking(OpenLetter open, Messages messages, Dialogs dialogs, Tasks tasks, Online online, KeptCopies copies) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.online = online;
        this.copies = copies;
    }

    /// An address of a source of which a copy is wanted.
    public record Wanted(Id<Source> source, Id<Location> location, String address) {}

    /// A copy that was fetched, or why not.
    private record Fetched(Wanted wanted, CopyKeeper.Result result, List<Edit> edits) {}

    /// Looks at these addresses and notes in the letter what was found.
    public void check(Collection<String> addresses) {
        var wanted = new LinkedHashSet<>(addresses);
        wanted.removeIf(String::isBlank);
        if (wanted.isEmpty()) {
            dialogs.tell(messages.text("sources.check.none"), "");
            return;
        }
        var found = new ConcurrentHashMap<String, AddressCheck>();
        tasks.start(messages.text("sources.check.working", wanted.size()), progress -> online.checker()
                        .checkAll(wanted, new Watching(progress, found)))
                .onDone(all -> checked(all, messages.text("sources.check.done", all.size())))
                .onCancelled(() -> stopped(Map.copyOf(found), wanted.size()));
    }

    /// What was looked at before the user had enough stays.
    private void stopped(Map<String, AddressCheck> found, int wanted) {
        if (!found.isEmpty()) {
            checked(found, messages.text("sources.check.stopped", found.size(), wanted));
        }
    }

    private void checked(Map<String, AddressCheck> found, String words) {
        open.apply(new SourceEdit.PutChecks(found));
        var counts = new LinkedHashMap<AddressCheck.Outcome, Integer>();
        found.values().forEach(check -> counts.merge(check.outcome(), 1, Integer::sum));
        var lines = new ArrayList<String>();
        counts.forEach((outcome, count) ->
                lines.add(messages.text("sources.check.count", count, messages.name("sources.outcome", outcome))));
        dialogs.tell(words, String.join("\n", lines));
    }

    /// Fetches what stands at these addresses and keeps it in the letter.
    public void keep(List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            dialogs.tell(messages.text("sources.keep.none"), "");
            return;
        }
        tasks.start(messages.text("sources.keep.working", wanted.size()), progress -> fetch(wanted, progress))
                .onDone(this::kept)
                .onFailed(cause -> dialogs.failed(
                        messages.text("sources.keep.notKept"), messages.text("sources.copy.notAdded.detail"), cause));
    }

    private List<Fetched> fetch(List<Wanted> wanted, Progress progress) throws IOException, InterruptedException {
        var keeper = online.keeper();
        var fetched = new ArrayList<Fetched>();
        for (var each : wanted) {
            progress.at((double) fetched.size() / wanted.size());
            progress.stopIfCancelled();
            var file = copies.passing("copy");
            var result = keeper.fetch(each.address(), file, new Watching(progress, new ConcurrentHashMap<>()));
            fetched.add(new Fetched(each, result, edits(each, result, file)));
        }
        progress.stopIfCancelled();
        return fetched;
    }

    private List<Edit> edits(Wanted wanted, CopyKeeper.Result result, Path file) throws IOException {
        if (!(result instanceof CopyKeeper.Result.Copy copy)) {
            return List.of();
        }
        var kept = copies.keep(file, CopyName.of(wanted.address(), copy.mediaType()), copy.mediaType());
        return List.of(new SourceEdit.KeepCopy(wanted.source(), wanted.location(), kept));
    }

    private void kept(List<Fetched> fetched) {
        var edits = new ArrayList<Edit>();
        var checks = new LinkedHashMap<String, AddressCheck>();
        var failures = new ArrayList<String>();
        for (var each : fetched) {
            if (stillThere(each.wanted())) {
                edits.addAll(each.edits());
            }
            checks.put(each.wanted().address(), checkOf(each.result()));
            switch (each.result()) {
                case CopyKeeper.Result.Copy _ -> {}
                case CopyKeeper.Result.TooLarge large ->
                    failures.add(messages.text(
                            "sources.keep.tooLarge", each.wanted().address(), large.limit() / (1024 * 1024)));
                case CopyKeeper.Result.Nothing nothing ->
                    failures.add(messages.text(
                            "sources.keep.nothing",
                            each.wanted().address(),
                            messages.name(
                                    "sources.outcome.detail", nothing.check().outcome())));
            }
        }
        edits.add(new SourceEdit.PutChecks(checks));
        open.apply(new Edit.Several("edit.keepCopy", edits));
        int copied = fetched.size() - failures.size();
        dialogs.tell(messages.text("sources.keep.done", copied), String.join("\n", failures));
    }

    private boolean stillThere(Wanted wanted) {
        return open.letter()
                .sources()
                .find(wanted.source())
                .filter(source -> source.locations().contains(wanted.location()))
                .isPresent();
    }

    private static AddressCheck checkOf(CopyKeeper.Result result) {
        return switch (result) {
            case CopyKeeper.Result.Copy copy -> copy.check();
            case CopyKeeper.Result.TooLarge large -> large.check();
            case CopyKeeper.Result.Nothing nothing -> nothing.check();
        };
    }

    /// What the work tells of itself, passed on, and whether the user still wants it.
    private record Watching(Progress progress, ConcurrentMap<String, AddressCheck> found) implements Watch {

        @Override
        public void found(String address, AddressCheck check) {
            found.put(address, check);
        }

        @Override
        public void at(int done, int all) {
            progress.at((double) done / all);
        }

        @Override
        public boolean cancelled() {
            try {
                progress.stopIfCancelled();
                return false;
            } catch (CancellationException _) {
                return true;
            }
        }
    }
}
