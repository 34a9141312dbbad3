package org.undersigned.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.keeping.CopiesInMemory;
import org.undersigned.kit.PanelLetters;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.AddressCheck.Outcome;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.online.Limits;
import org.undersigned.online.Online;
import org.undersigned.online.Roads;
import org.undersigned.sources.card.Card;

/// Looking at addresses and keeping copies, against a server on this machine.
class LookingIT {

    private static final Limits SHORT =
            new Limits(Duration.ofSeconds(3), Duration.ofMillis(1), 4, 10, Duration.ofSeconds(1), 1 << 20);

    private final CopiesInMemory copies = new CopiesInMemory();
    private Roads roads;
    private Online online;
    private SourcesController panel;

    @BeforeEach
    void openTheRoads() throws Exception {
        roads = new Roads();
    }

    @AfterEach
    void closeTheRoads() {
        online.close();
        roads.close();
    }

    @Test
    void everyAddressIsLookedAtAndTheOutcomeStaysInTheLetterInOneStep() {
        var letter = letter("/page", "/moved", "/status/404", "/status/410", "/status/503", "/loop", "/silent");
        var stage = open(withWrongCertificate(letter), Locale.ENGLISH, false);
        stage.run(() -> command("sources.check"));
        assertThat(outcomes(stage.open.letter()))
                .containsExactly(
                        Outcome.REACHED,
                        Outcome.REDIRECTED,
                        Outcome.GONE,
                        Outcome.GONE,
                        Outcome.TROUBLED,
                        Outcome.LOOP,
                        Outcome.SILENT,
                        Outcome.UNTRUSTED);
        var check = places(stage.open.letter()).get(1).check();
        assertThat(check.at()).isEqualTo(stage.clock.instant());
        assertThat(check.hops()).containsExactly(roads.http("/page"));
        assertThat(stage.dialogs.told()).singleElement().asString().contains("8 addresses looked at", "2 · Gone");
        stage.picture("sources-checked");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(withWrongCertificate(letter));
    }

    @Test
    void whatWasFoundBeforeTheUserHadEnoughStays() {
        var letter = letter("/page", "/moved", "/status/404", "/status/410");
        var stage = open(letter, Locale.ENGLISH, false);
        stage.tasks.cancelAfter(2);
        stage.run(() -> command("sources.check"));
        assertThat(places(stage.open.letter()).stream().filter(place -> place.check() != null))
                .hasSizeBetween(2, 3)
                .first()
                .satisfies(place -> assertThat(place.check().outcome()).isEqualTo(Outcome.REACHED));
        assertThat(stage.dialogs.told()).singleElement().asString().contains("of 4 looked at");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(letter);
    }

    @Test
    void theAddressItLeadsToIsOfferedInItsPlace() {
        var stage = open(letter("/moved"), Locale.ENGLISH, false);
        stage.run(() -> command("sources.check"));
        ListView<Card> list = stage.find("sources.list");
        var where = list.getItems().getLast().sources().getFirst().places().getFirst();
        var items = panel.gestures().explanation(Id.of("s"), where);
        var remedy = items.stream()
                .filter(item -> "remedy.LEADS_ELSEWHERE".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        stage.run(remedy::fire);
        var place = places(stage.open.letter()).getFirst();
        assertThat(place.address()).isEqualTo(roads.http("/page"));
        assertThat(place.check()).isNull();
    }

    @Test
    void aCopyIsKeptWithItsSizeAndOpenedWithAClick() {
        var stage = open(letter("/moved"), Locale.ENGLISH, false);
        ListView<Card> list = stage.find("sources.list");
        stage.run(() -> list.getSelectionModel().select(1));
        stage.run(() -> command("sources.keepCopy"));
        var place = places(stage.open.letter()).getFirst();
        var kept = stage.open.letter().keptFiles().get(place.keptCopy());
        assertThat(kept.size()).isEqualTo(13);
        assertThat(kept.mediaType()).isEqualTo("text/html");
        assertThat(kept.name()).isEqualTo("moved.html");
        assertThat(copies.bytes.get(kept.sha256())).asString().isEqualTo("<p>A page</p>");
        assertThat(place.check().outcome()).isEqualTo(Outcome.REDIRECTED);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(letter("/moved"));
    }

    @Test
    void fiveGigabytesAreNotKeptAndTheUserIsToldWhy() {
        var stage = open(letter("/huge"), Locale.ENGLISH, false);
        ListView<Card> list = stage.find("sources.list");
        stage.run(() -> list.getSelectionModel().select(1));
        stage.run(() -> command("sources.keepCopy"));
        assertThat(places(stage.open.letter()).getFirst().keptCopy()).isNull();
        assertThat(stage.dialogs.told()).singleElement().asString().contains("No copy kept", "larger than 1 MB");
    }

    @Test
    void oneAddressCanBeLookedAtByItself() {
        var stage = open(letter("/page", "/status/404"), Locale.forLanguageTag("es"), true);
        ListView<Card> list = stage.find("sources.list");
        var where = list.getItems().getLast().sources().getFirst().places().getLast();
        var item = panel.gestures().explanation(Id.of("s"), where).stream()
                .filter(each -> "sources.checkAddress".equals(each.getId()))
                .findFirst()
                .orElseThrow();
        stage.run(item::fire);
        assertThat(places(stage.open.letter()).getFirst().check()).isNull();
        assertThat(places(stage.open.letter()).getLast().check().outcome()).isEqualTo(Outcome.GONE);
        stage.picture("sources-checked-dark-es");
    }

    private Letter letter(String... paths) {
        var places = new java.util.ArrayList<Location>();
        for (var path : paths) {
            places.add(Location.of(Id.of("p" + places.size()), roads.http(path), "es"));
        }
        return PanelLetters.empty()
                .withSources(
                        Register.of(Source.of(Id.of("s"), "What was promised").withLocations(Register.copyOf(places))));
    }

    private Letter withWrongCertificate(Letter letter) {
        var source = letter.sources().at(0);
        var place = Location.of(Id.of("wrong"), roads.https("/page"), "en");
        return letter.withSources(
                letter.sources().with(source.withLocations(source.locations().with(place))));
    }

    private static List<Location> places(Letter letter) {
        return letter.sources().at(0).locations().items();
    }

    private static List<Outcome> outcomes(Letter letter) {
        return places(letter).stream().map(place -> place.check().outcome()).toList();
    }

    private PanelStage open(Letter letter, Locale locale, boolean dark) {
        return PanelStage.of(letter, locale, dark, 416, 600, stage -> {
            online = new Online(stage.clock, SHORT);
            panel = new SourcesController(
                    stage.open,
                    stage.ids,
                    stage.messages,
                    stage.dialogs,
                    stage.tasks,
                    Around.with(_ -> {}, copies, online));
            return panel.view();
        });
    }

    private void command(String id) {
        panel.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
