package org.undersigned.signatories;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.bench.BenchReport;
import org.undersigned.bench.CrowdedList;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.Letter;
import org.undersigned.signatories.rows.Row;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Me;

/// What fifty thousand names cost in the window. The time of the screen's thread on the processor is measured too: a
/// busy machine does not blur it.
@Tag("bench")
@Tag("signatories")
class SignatoriesBenchIT {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("signatories");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    private final SignatoriesStage panel = new SignatoriesStage();

    @Test
    void opensTheFileAndShowsTheTable() throws Exception {
        var files = new LetterFiles(Me.here(() -> "Ana", Map.of()), InstantSource.system());
        var path = folder.resolve("letter.undersigned");
        files.create(path, CrowdedList.in(PanelLetters.empty()), false).close();
        var took = new double[5];
        for (int i = -2; i < took.length; i++) {
            long start = System.nanoTime();
            Letter letter;
            try (var file = files.open(path, Access.READ_ONLY)) {
                letter = file.letter();
            }
            var stage = table(letter);
            layOut(stage);
            if (i >= 0) {
                took[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        REPORT.add("open 50,000 and show the table", "ms", took);
        assertThat(Files.size(path)).isPositive();
    }

    @Test
    void filtersAtEachKey() {
        var stage = table(CrowdedList.in(PanelLetters.empty()));
        TextField filter = stage.find("signatories.filter");
        var worked = new double[60];
        var took = new double[worked.length];
        var words = new String[] {"z", "zo", "zoe", "zoe ", "zoe m", "zoe"};
        for (int i = -12; i < took.length; i++) {
            int key = i;
            var times = onScreen(stage, () -> filter.setText(words[Math.floorMod(key, words.length)]));
            if (i >= 0) {
                took[i] = times[0];
                worked[i] = times[1];
            }
        }
        REPORT.add("filter key to new rows", "ms", took);
        REPORT.add("filter key to new rows, time on the processor", "ms", worked);
    }

    @Test
    void sortsByAHeading() {
        var stage = table(CrowdedList.in(PanelLetters.empty()));
        TableView<Row> rows = stage.find("signatories.rows");
        sort(stage, rows, "PERSON");
        var first = new double[9];
        var worked = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            // Other rows each time, so that no key is known from the last time.
            var again = table(CrowdedList.in(PanelLetters.empty()));
            TableView<Row> fresh = again.find("signatories.rows");
            var times = sort(again, fresh, "PERSON");
            first[i] = times[0];
            worked[i] = times[1];
        }
        REPORT.add("sort by a heading, by the rules of a language", "ms", first);
        REPORT.add("sort by a heading, time on the processor", "ms", worked);
        assertThat(rows.getItems()).hasSizeGreaterThan(45_000);
    }

    @Test
    void scrollsWithoutABlankRow() {
        var stage = panel.open(CrowdedList.in(PanelLetters.empty()));
        ListView<Row> list = stage.find("signatories.list");
        var took = new double[200];
        for (int i = -20; i < took.length; i++) {
            int to = Math.floorMod(i * 7919, list.getItems().size());
            var times = onScreen(stage, () -> list.scrollTo(to));
            assertThat(blank(stage)).isZero();
            if (i >= 0) {
                took[i] = times[0];
            }
        }
        REPORT.add("scroll to anywhere, every row with its words", "ms", took);
    }

    /// All that is in use with the table open, the app's own tables among it.
    @Test
    void heap() {
        var stage = table(CrowdedList.in(PanelLetters.empty()));
        layOut(stage);
        double megabytes = used() / 1e6;
        REPORT.add("heap in use with 50,000 in the table", "MB", megabytes);
        TableView<Row> rows = stage.find("signatories.rows");
        assertThat(rows.getItems()).isNotEmpty();
        assertThat(megabytes).isLessThan(400);
    }

    private PanelStage table(Letter letter) {
        var stage = panel.open(letter, java.util.Locale.ENGLISH, false, 980, 640);
        stage.run(() -> panel.run("signatories.table"));
        return stage;
    }

    private static double[] sort(PanelStage stage, TableView<Row> rows, String column) {
        return onScreen(stage, () -> {
            var by = rows.getColumns().stream()
                    .filter(each -> column.equals(each.getId()))
                    .findFirst()
                    .orElseThrow();
            by.setSortType(TableColumn.SortType.ASCENDING);
            rows.getSortOrder().setAll(List.of(by));
            stage.tasks.runWaiting();
        });
    }

    /// Milliseconds by the clock and on the processor, up to the finished layout.
    private static double[] onScreen(PanelStage stage, Runnable action) {
        var times = new double[2];
        var root = stage.find("signatories.filter").getScene().getRoot();
        stage.run(() -> {
            long clock = System.nanoTime();
            long processor = THREADS.getCurrentThreadCpuTime();
            action.run();
            root.applyCss();
            root.layout();
            times[0] = (System.nanoTime() - clock) / 1e6;
            times[1] = (THREADS.getCurrentThreadCpuTime() - processor) / 1e6;
        });
        return times;
    }

    private static void layOut(PanelStage stage) {
        onScreen(stage, () -> {});
    }

    private static long blank(PanelStage stage) {
        return PanelStage.all(stage.find("signatories.list")).stream()
                .filter(node -> node instanceof IndexedCell<?> cell
                        && !(node instanceof TableRow<?>)
                        && cell.isVisible()
                        && cell.getItem() == null
                        && cell.getBoundsInParent().getMinY() < 500)
                .count();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
