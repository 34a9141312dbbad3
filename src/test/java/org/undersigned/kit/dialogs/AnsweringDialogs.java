package org.undersigned.kit.dialogs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/// Dialogs that answer at once, with what the test prepared, in order. A question without an answer fails the test.
/// What was told is kept to look at.
public final class AnsweringDialogs implements Dialogs {

    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    private record Filled(Consumer<Node> filling) {}

    private record Cancelled() {}

    public AnsweringDialogs confirming() {
        return answer(true);
    }

    public AnsweringDialogs refusing() {
        return answer(false);
    }

    public AnsweringDialogs text(String text) {
        return answer(text);
    }

    public AnsweringDialogs file(Path path) {
        return answer(path);
    }

    /// Fills in the next form and presses its button, which must be ready by then.
    public AnsweringDialogs filling(Consumer<Node> filling) {
        return answer(new Filled(filling));
    }

    /// Cancels the next question, whatever it is.
    public AnsweringDialogs cancelling() {
        return answer(new Cancelled());
    }

    /// Sentences told, each with its detail behind a line feed where it has one.
    public List<String> told() {
        return List.copyOf(told);
    }

    /// Sentences of failures.
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /// Titles and questions, in order.
    public List<String> questions() {
        return List.copyOf(questions);
    }

    /// Answers that nobody asked for.
    public int left() {
        return answers.size();
    }

    @Override
    public void tell(String sentence, String detail) {
        told.add(detail.isEmpty() ? sentence : sentence + "\n" + detail);
    }

    @Override
    public void failed(String sentence, String detail, Throwable cause) {
        failures.add(detail.isEmpty() ? sentence : sentence + "\n" + detail);
    }

    @Override
    public boolean confirm(String question, String detail, String verb) {
        return next(question, Boolean.class).orElse(false);
    }

    @Override
    public Optional<String> choose(String question, String detail, List<String> verbs) {
        return next(question, String.class).map(answer -> {
            if (!verbs.contains(answer)) {
                throw new AssertionError("'" + question + "' offers " + verbs + ", not '" + answer + "'");
            }
            return answer;
        });
    }

    @Override
    public Optional<String> askText(String title, String label, String initial) {
        return next(title, String.class);
    }

    @Override
    public boolean form(String title, Node content, String verb, ObservableBooleanValue ready) {
        var filled = next(title, Filled.class);
        filled.ifPresent(form -> {
            form.filling().accept(content);
            if (!ready.get()) {
                throw new AssertionError("The form '" + title + "' is filled in, and its button cannot be pressed");
            }
        });
        return filled.isPresent();
    }

    @Override
    public boolean form(
            String title, Node content, String verb, ObservableBooleanValue ready, ObservableBooleanValue settled) {
        return form(title, content, verb, settled.get() ? settled : ready);
    }

    @Override
    public void show(String title, Node content) {
        told.add(title);
    }

    @Override
    public Optional<Path> openFile(String title, List<FileKind> kinds) {
        return next(title, Path.class);
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, List<FileKind> kinds) {
        return next(title, Path.class);
    }

    private AnsweringDialogs answer(Object answer) {
        answers.add(answer);
        return this;
    }

    private <T> Optional<T> next(String question, Class<T> kind) {
        questions.add(question);
        var answer = answers.poll();
        if (answer == null) {
            throw new AssertionError("Nobody prepared an answer to '" + question + "'");
        }
        if (answer instanceof Cancelled) {
            return Optional.empty();
        }
        if (!kind.isInstance(answer)) {
            throw new AssertionError("The answer to '" + question + "' was to be a " + kind.getSimpleName() + ", not "
                    + answer.getClass().getSimpleName());
        }
        return Optional.of(kind.cast(answer));
    }
}
