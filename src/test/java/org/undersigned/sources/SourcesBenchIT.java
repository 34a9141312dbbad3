package org.undersigned.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.bench.BenchReport;
import org.undersigned.document.LetterEdit;
import org.undersigned.keeping.CopiesInMemory;
import org.undersigned.kit.PanelStage;
import org.undersigned.kit.SourceLetters;
import org.undersigned.kit.controls.Chips;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.online.Limits;
import org.undersigned.online.Online;
import org.undersigned.sources.card.Card;
import org.undersigned.sources.card.CardSet;

/// What 2,000 sources and 500 notes cost the JavaFX thread: from a key in the filter to the layout of the cards.
@Tag("bench")
@Tag("sources")
class SourcesBenchIT {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("sources");

    private static final String[] TYPED = {"m", "me", "mer", "merc", "mercury", "mercury 12", "", "cuenca", "núm", "14"
    };

    @Test
    void filteringManySources() {
        var letter = SourceLetters.crowded(2_000, 500);
        var stage = PanelStage.of(letter, Locale.ENGLISH, false, 416, 900, made -> new SourcesController(
                        made.open,
                        made.ids,
                        made.messages,
                        made.dialogs,
                        made.tasks,
                        Around.with(_ -> {}, new CopiesInMemory(), new Online(made.clock, Limits.USUAL)))
                .view());
        ListView<Card> list = stage.find("sources.list");
        assertThat(list.getItems()).hasSizeGreaterThan(500);
        measure(stage, "filter 500 notes, key to layout", list);
        stage.run(() -> chips(stage).choose(CardSet.View.SOURCES));
        measure(stage, "filter 2,000 sources, key to layout", list);
        measureStyle(stage, list);
    }

    private void measure(PanelStage stage, String name, ListView<Card> list) {
        TextField filter = stage.find("sources.filter");
        var values = new double[40];
        for (int i = -20; i < values.length; i++) {
            var typed = TYPED[Math.floorMod(i, TYPED.length)];
            int at = i;
            stage.run(() -> {
                long start = System.nanoTime();
                filter.setText(typed);
                layOut(list);
                if (at >= 0) {
                    values[at] = (System.nanoTime() - start) / 1e6;
                }
            });
        }
        var measured = REPORT.add(name, "ms", values);
        assertThat(measured.p99()).isLessThan(50);
    }

    private void measureStyle(PanelStage stage, ListView<Card> list) {
        var styles = CitationStyle.values();
        var values = new double[30];
        for (int i = -10; i < values.length; i++) {
            var citing = new Citing(styles[Math.floorMod(i, styles.length)], i % 2 == 0);
            int at = i;
            stage.run(() -> {
                long start = System.nanoTime();
                stage.open.apply(new LetterEdit.ChangeCiting(citing));
                layOut(list);
                if (at >= 0) {
                    values[at] = (System.nanoTime() - start) / 1e6;
                }
            });
        }
        var measured = REPORT.add("switch the style, panel of 2,000 sources", "ms", values);
        assertThat(measured.p99()).isLessThan(50);
    }

    private static void layOut(ListView<Card> list) {
        Parent root = list.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    @SuppressWarnings("unchecked")
    private static Chips<CardSet.View> chips(PanelStage stage) {
        return (Chips<CardSet.View>) stage.find("sources.chips");
    }
}
