package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutosaveTest extends StoreTest {

    private final List<SaveState> told = new CopyOnWriteArrayList<>();
    private Path path;
    private LetterFile file;
    private Autosave autosave;

    @BeforeEach
    void open() throws IOException {
        path = path("letter.undersigned");
        file = files.create(path, SampleLetters.saying("nothing yet"), false);
        autosave = new Autosave(file, InstantSource.system(), told::add);
    }

    @AfterEach
    void close() throws IOException {
        autosave.close();
        file.close();
    }

    @Test
    void anEditIsInTheFileWithinASecond() throws Exception {
        autosave.submit(SampleLetters.saying("an edit"), 1);
        Thread.sleep(1000);

        assertThat(saidInTheFile()).isEqualTo("an edit");
        assertThat(told.getLast()).isInstanceOfSatisfying(SaveState.Saved.class, saved -> assertThat(saved.revision())
                .isEqualTo(1));
    }

    @Test
    void whileTypingGoesOnTheFileIsNeverMoreThanASecondBehind() throws Exception {
        long end = System.nanoTime() + Duration.ofMillis(2600).toNanos();
        int key = 0;
        while (System.nanoTime() < end) {
            autosave.submit(SampleLetters.saying("key " + ++key), key);
            Thread.sleep(20);
        }
        var saves = told.stream().filter(SaveState.Saved.class::isInstance).count();

        assertThat(saves).isBetween(2L, 6L);
        autosave.flush().join();
        assertThat(saidInTheFile()).isEqualTo("key " + key);
    }

    @Test
    void aPauseIsEnoughToSave() throws Exception {
        autosave.submit(SampleLetters.saying("one"), 1);
        Thread.sleep(Autosave.PAUSE.plusMillis(400).toMillis());
        autosave.submit(SampleLetters.saying("two"), 2);

        assertThat(saidInTheFile()).isEqualTo("one");
    }

    @Test
    void aLetterSavedBetweenTwoOtherThingsIsNotToldToBeWaiting() throws Exception {
        var busy = new CountDownLatch(1);
        var _ = autosave.withFile(_ -> await(busy));
        var between = autosave.flush();
        autosave.submit(SampleLetters.saying("meanwhile"), 3);
        busy.countDown();
        between.join();
        autosave.flush().join();

        assertThat(told.getLast()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void aFaultOfOursIsToldLikeAnyOtherFailure() {
        var broken = autosave.withFile(_ -> {
            throw new IllegalStateException("a fault");
        });

        assertThatThrownBy(broken::join).hasRootCauseMessage("a fault");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void savingNowDoesNotWait() throws Exception {
        autosave.submit(SampleLetters.saying("now"), 5);
        autosave.flush().join();

        assertThat(saidInTheFile()).isEqualTo("now");
    }

    @Test
    void closingSavesWhatWasWaiting() throws Exception {
        autosave.submit(SampleLetters.saying("last words"), 1);
        autosave.close();

        assertThat(saidInTheFile()).isEqualTo("last words");
        assertThatThrownBy(() -> autosave.submit(SampleLetters.saying("too late"), 2))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFailureIsToldAndTheNewestLetterIsSavedWhenThereIsRoomAgain() throws Exception {
        limitPages(40);
        autosave.submit(SampleLetters.saying("x".repeat(400_000)), 1);
        assertThatThrownBy(() -> autosave.flush().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(LetterFileException.class);
        assertThat(told.getLast()).isInstanceOfSatisfying(SaveState.Failed.class, failed -> assertThat(failed.problem())
                .isEqualTo(new Problem.Full(path)));
        autosave.submit(SampleLetters.saying("y".repeat(400_000)), 2);
        limitPages(1_000_000);
        Thread.sleep(1000);

        assertThat(saidInTheFile()).startsWith("yyy");
    }

    @Test
    void aFailureIsTriedAgainWithoutAnotherEdit() throws Exception {
        limitPages(40);
        autosave.submit(SampleLetters.saying("x".repeat(400_000)), 1);
        assertThatThrownBy(() -> autosave.flush().join()).isInstanceOf(CompletionException.class);
        limitPages(1_000_000);
        Thread.sleep(Autosave.RETRY.plusMillis(800).toMillis());

        assertThat(saidInTheFile()).startsWith("xxx");
    }

    @Test
    void aNewNameHoldsWhatWasTypedBefore() throws Exception {
        autosave.submit(SampleLetters.saying("typed"), 1);
        autosave.withFile(open -> open.moveTo(path("named.undersigned"), false)).join();
        autosave.submit(SampleLetters.saying("and more"), 2);
        autosave.flush().join();

        path = path("named.undersigned");
        assertThat(saidInTheFile()).isEqualTo("and more");
    }

    private void limitPages(int pages) throws Exception {
        try (var statement = file.connection().createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        }
    }

    private String saidInTheFile() throws IOException {
        try (var look = files.open(path, Access.READ_ONLY)) {
            return SampleLetters.said(look.letter());
        }
    }
}
