package org.undersigned.exchange.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.undersigned.language.SignatoryForm;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.NoteNumbers;
import org.undersigned.model.text.Prose;

/// The words of an edition as outputs say them: runs, citations as written, notes in the order of their calls, the list
/// in its order.
final class WordsOf {

    private final Letter letter;
    private final Edition edition;
    private final NoteNumbers numbers;

    WordsOf(Letter letter, Edition edition) {
        this.letter = letter;
        this.edition = edition;
        this.numbers = edition.numbers();
    }

    /// Entries of one tier, as printed.
    record Tier(String name, List<String> lines) {}

    List<Tier> tiers() {
        var form = new SignatoryForm(letter, edition);
        var byTier = new LinkedHashMap<String, List<String>>();
        for (var signatory : SignatoryOrder.listed(letter, edition)) {
            byTier.computeIfAbsent(signatory.tier(), _ -> new ArrayList<>()).add(form.printed(signatory));
        }
        return byTier.entrySet().stream()
                .map(tier -> new Tier(tier.getKey(), List.copyOf(tier.getValue())))
                .toList();
    }

    /// The called notes, in the order of their first call.
    List<Note> notesInOrder() {
        return numbers.inOrder().stream()
                .flatMap(id -> edition.notes().find(id).stream())
                .toList();
    }

    String label(Note note) {
        return "[" + number(note.id()) + "]";
    }

    String number(Id<Note> note) {
        var number = numbers.of(note);
        return number.isPresent() ? String.format(Locale.ROOT, "%d", number.getAsInt()) : "";
    }

    String noteText(Note note) {
        var paragraphs = note.body().stream().map(block -> plain(block.prose())).toList();
        return String.join("\n", paragraphs);
    }

    String address(Inline.Citation citation, Inline.Address address) {
        return letter.address(citation.source(), address.location());
    }

    /// What a field says where no screen shows its value now: counts and the title; a date stays to be filled in.
    String field(FieldKind kind) {
        return kind == FieldKind.DATE ? "[DATE]" : fieldText().of(kind);
    }

    private org.undersigned.language.FieldText fieldText() {
        return new org.undersigned.language.FieldText(letter, edition, java.time.LocalDate.EPOCH);
    }

    /// Words without marks; a link whose words are not its address shows it in brackets behind.
    String plain(Prose prose) {
        var text = new StringBuilder();
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run run -> text.append(run.text()).append(linkBehind(run));
                case Inline.LineBreak _ -> text.append('\n');
                case Inline.NoteCall call ->
                    text.append('[').append(number(call.note())).append(']');
                case Inline.Citation citation -> citation(citation, text);
                case Inline.Field field -> text.append(field(field.kind()));
                case Inline.Picture picture ->
                    text.append('[').append(picture.alternative()).append(']');
            }
        }
        return text.toString();
    }

    private void citation(Inline.Citation citation, StringBuilder text) {
        for (var part : citation.form()) {
            switch (part) {
                case Inline.Words words -> text.append(words.text());
                case Inline.Address address ->
                    text.append(address.before())
                            .append(address(citation, address))
                            .append(address.after());
            }
        }
        if (!citation.locator().isBlank()) {
            text.append(", ").append(citation.locator());
        }
    }

    private static String linkBehind(Inline.Run run) {
        var link = run.marks().link();
        return link == null || link.endsWith(run.text()) ? "" : " <" + link + ">";
    }
}
