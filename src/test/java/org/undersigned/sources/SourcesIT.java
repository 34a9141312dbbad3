package org.undersigned.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.undersigned.citing.AddressFlag;
import org.undersigned.citing.style.Styler;
import org.undersigned.document.Flow;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.Place;
import org.undersigned.keeping.CopiesInMemory;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.kit.SourceLetters;
import org.undersigned.kit.controls.Chips;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Source;
import org.undersigned.online.Limits;
import org.undersigned.online.Online;
import org.undersigned.sources.card.Card;
import org.undersigned.sources.card.CardSet;
import org.undersigned.sources.card.Cited;
import org.undersigned.sources.card.NoteBeginning;

class SourcesIT {

    private final List<Id<Source>> cited = new ArrayList<>();
    private final CopiesInMemory copies = new CopiesInMemory();
    private SourcesController panel;

    private PanelStage open(Letter letter) {
        return open(letter, Locale.ENGLISH, false);
    }

    private PanelStage open(Letter letter, Locale locale, boolean dark) {
        return PanelStage.of(letter, locale, dark, 416, 900, stage -> {
            panel = new SourcesController(
                    stage.open,
                    stage.ids,
                    stage.messages,
                    stage.dialogs,
                    stage.tasks,
                    Around.with(cited::add, copies, new Online(stage.clock, Limits.USUAL)));
            return panel.view();
        });
    }

    @Test
    void notesStandInOrderThenTheUncalledThenWhatNobodyCites() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        assertThat(list.getItems().stream().map(SourcesIT::sketch))
                .containsExactly("1 s1", "2 s2", "3 s3", "# UNCALLED_NOTES", "-", "# NOT_CITED", "s4");
        stage.picture("sources-river");
    }

    @Test
    void shortLinksAndPicturesAreFlagged() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        assertThat(list.getItems().get(1).sources().getFirst().places().get(1).flags())
                .contains(AddressFlag.SHORT_LINK);
        assertThat(list.getItems()
                        .get(2)
                        .sources()
                        .getFirst()
                        .places()
                        .getFirst()
                        .flags())
                .contains(AddressFlag.PICTURE_FILE);
    }

    @Test
    void enterGoesToTheCallInTheText() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        stage.run(() -> list.getSelectionModel().select(1));
        stage.press(list, KeyCode.ENTER);
        assertThat(stage.open.visitProperty().get().place())
                .isInstanceOfSatisfying(Place.InText.class, place -> assertThat(place.caretBlock())
                        .isEqualTo(Id.of("p2")));
    }

    @Test
    void theFilterLooksInNotesTitlesAndAddresses() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        TextField filter = stage.find("sources.filter");
        stage.run(() -> filter.setText("defensoria"));
        assertThat(list.getItems().stream().map(SourcesIT::sketch)).containsExactly("# NOT_CITED", "s4");
        stage.run(() -> filter.setText("mercury stations"));
        assertThat(list.getItems().stream().map(SourcesIT::sketch)).containsExactly("3 s3");
    }

    @Test
    void aSourceIsAddedWithTwoAddressesAndShown() {
        var stage = open(PanelLetters.river());
        stage.dialogs.filling(form -> {
            fill(form, "source.title", "Acta de la sesión");
            fill(form, "location.address", "https://acta.example/1");
            fill(form, "location.language", "Spanish");
        });
        stage.run(() -> command("sources.add"));
        var source = stage.open.letter().sources().items().getLast();
        assertThat(source.title()).isEqualTo("Acta de la sesión");
        assertThat(source.locations().at(0).language()).isEqualTo("es");
        ListView<Card> list = stage.find("sources.list");
        assertThat(list.getSelectionModel()
                        .getSelectedItem()
                        .sources()
                        .getFirst()
                        .id())
                .isEqualTo(source.id());
    }

    @Test
    void editingASourceKeepsItsOtherAddresses() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        stage.run(() -> list.getSelectionModel().select(0));
        stage.dialogs.filling(form -> fill(form, "source.title", "The accord"));
        stage.run(() -> command("sources.edit"));
        var source = stage.open.letter().sources().get(Id.of("s1"));
        assertThat(source.title()).isEqualTo("The accord");
        assertThat(source.locations())
                .isEqualTo(PanelLetters.river().sources().get(Id.of("s1")).locations());
    }

    @Test
    void theChosenSourceIsCitedByWhoeverKnowsTheEditor() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        stage.run(() -> list.getSelectionModel().select(6));
        stage.run(() -> command("sources.cite"));
        assertThat(cited).containsExactly(Id.of("s4"));
    }

    @Test
    void removingACitedNoteAsksAndUndoBringsItBack() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        stage.run(() -> list.getSelectionModel().select(0));
        stage.dialogs.refusing().confirming();
        stage.press(list, KeyCode.DELETE);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
        stage.press(list, KeyCode.DELETE);
        assertThat(stage.open.edition().notes().contains(Id.of("n1"))).isFalse();
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void aVisitShowsTheNoteThatCitesTheSource() {
        var stage = open(PanelLetters.river());
        stage.run(() -> stage.open.visit(new Place.AtSource(Id.of("s3"))));
        ListView<Card> list = stage.find("sources.list");
        assertThat(sketch(list.getSelectionModel().getSelectedItem())).isEqualTo("3 s3");
    }

    @Test
    void emptyAndInTheDarkInSpanish() {
        var empty = open(PanelLetters.empty());
        empty.picture("sources-empty");
        assertThat(empty.<ListView<Card>>find("sources.list").isVisible()).isFalse();
        var dark = open(PanelLetters.river(), Locale.forLanguageTag("es"), true);
        TextField filter = dark.find("sources.filter");
        assertThat(filter.getPromptText()).isEqualTo("Filtrar 4 notas, 4 fuentes");
        dark.picture("sources-dark-es");
    }

    @Test
    void theSeedShowsItsAddressesWhereItsAuthorsPutThem() {
        var stage = open(SourceLetters.seed());
        ListView<Card> list = stage.find("sources.list");
        assertThat(list.getItems()).hasSize(3).allSatisfy(card -> {
            var beginning = ((Card.OfNote) card).beginning();
            assertThat(beginning).doesNotContain(" .").doesNotContain("( )").contains("/");
        });
        stage.picture("sources-seed");
        stage.run(() -> chips(stage).choose(CardSet.View.SOURCES));
        assertThat(list.getItems()).hasSize(4);
        stage.picture("sources-seed-sources");
        stage.run(() -> chips(stage).choose(CardSet.View.LOOK));
        stage.picture("sources-seed-look");
    }

    @Test
    void twoHundredSourcesInBothLanguagesAndThemes() {
        var light = open(SourceLetters.crowded(200, 60));
        light.picture("sources-200");
        light.run(() -> chips(light).choose(CardSet.View.SOURCES));
        ListView<Card> list = light.find("sources.list");
        assertThat(list.getItems()).hasSize(200);
        light.picture("sources-200-sources");
        var dark = open(SourceLetters.crowded(200, 60), Locale.forLanguageTag("es"), true);
        dark.run(() -> chips(dark).choose(CardSet.View.SOURCES));
        dark.picture("sources-200-dark-es");
    }

    @Test
    void aSourceIsWrittenOverOnItsCard() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        stage.run(() -> list.getSelectionModel().select(1));
        stage.press(list, KeyCode.F2);
        TextField address = stage.find("here.address.1");
        stage.picture("sources-in-place");
        stage.run(() -> address.setText("https://rivers.example/3x"));
        stage.press(address, KeyCode.ENTER);
        var source = stage.open.letter().sources().get(Id.of("s2"));
        assertThat(source.locations().at(1).address()).isEqualTo("https://rivers.example/3x");
        assertThat(source.title()).isEqualTo("Registro de concesiones");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
    }

    @Test
    void escapeLeavesTheSourceAsItWas() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        stage.run(() -> list.getSelectionModel().select(0));
        stage.press(list, KeyCode.F2);
        TextField title = stage.find("here.title");
        stage.run(() -> title.setText("Something else"));
        stage.press(title, KeyCode.ESCAPE);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
        assertThat(stage.focused()).isEqualTo(list);
    }

    @Test
    void sourcesSayHowOftenTheyAreCited() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        stage.run(() -> chips(stage).choose(CardSet.View.SOURCES));
        assertThat(list.getItems().stream().map(SourcesIT::sketch)).containsExactly("s3", "s4", "s2", "s1");
        assertThat(stage.cellOf(list, 0).getAccessibleText()).contains("Cited once, note 3");
        assertThat(stage.cellOf(list, 1).getAccessibleText()).contains("Not cited yet");
        stage.run(() -> chips(stage).choose(CardSet.View.NOT_CITED));
        assertThat(list.getItems().stream().map(SourcesIT::sketch)).containsExactly("s4");
        stage.run(() -> chips(stage).choose(CardSet.View.LOOK));
        assertThat(list.getItems().stream().map(SourcesIT::sketch)).containsExactly("2 s2", "3 s3", "-");
    }

    @Test
    void aStyleIsChosenByWhatItMakesOfTheLettersOwnCitation() {
        var stage = open(PanelLetters.river());
        var seen = new Node[1];
        stage.dialogs.filling(form -> {
            seen[0] = form;
            var example = (Label) PanelStage.in(form, "style.example.AS_WRITTEN");
            assertThat(example.getText()).startsWith("Text of the accord, articles 9 and 12");
            assertThat(((Label) PanelStage.in(form, "style.example.CHICAGO_NOTES")).getText())
                    .isNotEqualTo(example.getText())
                    .contains("Text of the accord");
            ((RadioButton) PanelStage.in(form, "style.CHICAGO_NOTES")).setSelected(true);
            ((CheckBox) PanelStage.in(form, "style.bibliography")).setSelected(true);
        });
        stage.run(() -> command("sources.style"));
        assertThat(stage.open.letter().settings().citing()).isEqualTo(new Citing(CitationStyle.CHICAGO_NOTES, true));
        assertThat(stage.open.letter().original())
                .isEqualTo(PanelLetters.river().original());
        assertThat(stage.<Labeled>find("sources.style").getText()).isEqualTo("Chicago, notes + list");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(PanelLetters.river());
        var alone = PanelStage.of(PanelLetters.empty(), Locale.ENGLISH, false, 660, 720, _ -> new StackPane(seen[0]));
        alone.picture("sources-style");
    }

    @Test
    void cardsWordTheirNotesAsTheStylePrintsThem() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        var written = beginnings(list);
        stage.run(() -> stage.open.apply(new LetterEdit.ChangeCiting(new Citing(CitationStyle.CHICAGO_NOTES, false))));
        var styled = stage.open.letter();
        var printed = new Styler().shown(styled, styled.original());
        assertThat(beginnings(list)).isNotEqualTo(written);
        assertThat(beginnings(list).getFirst())
                .isEqualTo(NoteBeginning.words(
                        styled,
                        printed.notes().get(((Card.OfNote) list.getItems().getFirst()).note())));
        stage.picture("sources-styled");
        stage.run(stage.open::undo);
        assertThat(beginnings(list)).isEqualTo(written);
    }

    private static List<String> beginnings(ListView<Card> list) {
        return list.getItems().stream()
                .filter(Card.OfNote.class::isInstance)
                .map(card -> ((Card.OfNote) card).beginning())
                .toList();
    }

    @Test
    void theNoteAtTheCaretIsShown() {
        var body = new Flow.Body(Id.of("en"));
        var stage = PanelStage.of(PanelLetters.river(), made -> {
            panel = new SourcesController(
                    made.open,
                    made.ids,
                    made.messages,
                    made.dialogs,
                    made.tasks,
                    Around.with(
                            cited::add,
                            copies,
                            new Online(made.clock, Limits.USUAL),
                            Place.InText.caret(body, Id.of("p2"), 3)));
            return panel.view();
        });
        stage.run(() -> command("sources.here"));
        ListView<Card> list = stage.find("sources.list");
        assertThat(sketch(list.getSelectionModel().getSelectedItem())).isEqualTo("2 s2");
        assertThat(stage.focused()).isEqualTo(list);
    }

    @Test
    void whyAnAddressIsFlaggedStandsInAMenuWithWhatCanBeDone() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        var tracking = list.getItems().get(1).sources().getFirst().places().getFirst();
        var items = panel.gestures().explanation(Id.of("s2"), tracking);
        assertThat(items.getFirst())
                .isInstanceOfSatisfying(CustomMenuItem.class, why -> assertThat(((Label) why.getContent()).getText())
                        .startsWith("Part of this address"));
        var remedy = items.stream()
                .filter(item -> "remedy.TRACKING".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        stage.run(remedy::fire);
        assertThat(stage.open
                        .letter()
                        .sources()
                        .get(Id.of("s2"))
                        .locations()
                        .at(0)
                        .address())
                .isEqualTo("https://datos.example/concesiones/2026-T2");
        stage.run(() -> list.getSelectionModel().select(1));
        stage.press(list, KeyCode.SPACE);
        assertThat(javafx.stage.Window.getWindows()).anyMatch(ContextMenu.class::isInstance);
        stage.run(() -> javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .toList()
                .forEach(javafx.stage.Window::hide));
    }

    @Test
    void spaceExplainsAllFlagsOfACardAddressByAddress() {
        var stage = open(PanelLetters.river());
        ListView<Card> list = stage.find("sources.list");
        var card = list.getItems().get(1);
        var flagged = card.sources().getFirst().places();
        assertThat(flagged).hasSize(2).allMatch(Cited.Where::needsLook);
        var words = new ArrayList<String>();
        stage.run(() -> panel.gestures().explanations(card).forEach(item -> {
            if (item instanceof CustomMenuItem custom && custom.getContent() instanceof Label label) {
                words.add(label.getText());
            }
        }));
        assertThat(words)
                .contains(
                        flagged.get(0).location().address(),
                        flagged.get(1).location().address())
                .anyMatch(why -> why.startsWith("Part of this address"))
                .anyMatch(why -> why.startsWith("A short link"));
    }

    @SuppressWarnings("unchecked")
    private static Chips<CardSet.View> chips(PanelStage stage) {
        return (Chips<CardSet.View>) stage.find("sources.chips");
    }

    private static String sketch(Card card) {
        return switch (card) {
            case Card.Heading heading -> "# " + heading.part();
            case Card.OfNote note -> {
                var number = note.number().isPresent() ? note.number().getAsInt() + " " : "-";
                yield number
                        + note.sources().stream()
                                .map(source -> source.id().value())
                                .reduce("", String::concat);
            }
            case Card.OfSource source -> source.source().id().value();
        };
    }

    private static void fill(javafx.scene.Node form, String id, String text) {
        ((TextInputControl) PanelStage.in(form, id)).setText(text);
    }

    private void command(String id) {
        panel.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
