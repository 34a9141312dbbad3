package org.undersigned.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.NoteNumbers;
import org.undersigned.model.text.Prose;

/// The canonical form of one edition: what a fingerprint is made of.
///
/// One line a block, in order, of all blocks but letterhead and signatories, then the notes in order of call,
/// each block of a note a line. Words are in NFC with single spaces; empty lines are left out. Objects stand in
/// square brackets (`[note 2]`, `[field ORGANISATIONS]`, `[picture …]`), and a bracket or backslash of the text
/// itself behind a backslash, so that no text can pass for an object. Marks, layout, the list and its order do
/// not count.
public final class CanonicalText {

    /// The first combining mark: what stands before it in Unicode is in NFC, alone and in a row.
    private static final char FIRST_THAT_COMPOSES = 0x300;

    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    private final Letter letter;
    private final NoteNumbers numbers;
    private final StringBuilder text = new StringBuilder("undersigned canonical text 1\n");

    private CanonicalText(Letter letter, NoteNumbers numbers) {
        this.letter = letter;
        this.numbers = numbers;
    }

    /// The canonical text, each line ended by a line feed.
    public static String of(Letter letter, Edition edition) {
        var form = new CanonicalText(letter, edition.numbers());
        edition.blocks().stream().filter(block -> block.role().isAgreedTo()).forEach(block -> form.line("", block));
        for (var id : form.numbers.inOrder()) {
            edition.notes().find(id).ifPresent(note -> {
                var label = "[note " + form.numbers.of(id).orElseThrow() + "] ";
                note.body().forEach(block -> form.line(label, block));
            });
        }
        return form.text.toString();
    }

    private void line(String label, Block block) {
        var words = words(block.prose());
        if (!words.isEmpty()) {
            text.append(label).append(words).append('\n');
        }
    }

    private String words(Prose prose) {
        var line = new StringBuilder();
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run run -> appendEscaped(line, run.text());
                case Inline.LineBreak _ -> line.append(' ');
                case Inline.NoteCall call -> line.append(noteCall(call));
                case Inline.Citation citation -> appendCitation(line, citation);
                case Inline.Field field ->
                    line.append("[field ").append(field.kind()).append(']');
                case Inline.Picture picture ->
                    line.append("[picture ").append(picture(picture)).append(']');
            }
        }
        return isCanonical(line)
                ? line.toString()
                : WHITE.matcher(Normalizer.normalize(line, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    /// Whether single spaces stand between words of letters that nothing composes with: so for nearly every line, and
    /// a long letter is read after each pause in typing. May say no to a line that is canonical all the same.
    private static boolean isCanonical(CharSequence line) {
        boolean afterSpace = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= FIRST_THAT_COMPOSES || c < ' ' || (c >= 0x7F && c <= 0xA0) || (c == ' ' && afterSpace)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return line.isEmpty() || !afterSpace;
    }

    private String noteCall(Inline.NoteCall call) {
        var number = numbers.of(call.note());
        return number.isPresent() ? String.format(Locale.ROOT, "[note %d]", number.getAsInt()) : "[note]";
    }

    private void appendCitation(StringBuilder line, Inline.Citation citation) {
        for (var part : citation.form()) {
            switch (part) {
                case Inline.Words words -> line.append(escaped(words.text()));
                case Inline.Address address ->
                    line.append(escaped(address.before()))
                            .append(escaped(letter.address(citation.source(), address.location())))
                            .append(escaped(address.after()));
            }
        }
    }

    private String picture(Inline.Picture picture) {
        var hash = letter.keptFiles().find(picture.file()).map(file -> file.sha256() + " ");
        return hash.orElse("") + escaped(picture.alternative());
    }

    private static String escaped(String words) {
        var escaped = new StringBuilder(words.length());
        appendEscaped(escaped, words);
        return escaped.toString();
    }

    private static void appendEscaped(StringBuilder line, String words) {
        int copied = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '[' || c == ']' || c == '\\') {
                line.append(words, copied, i).append('\\');
                copied = i;
            }
        }
        line.append(words, copied, words.length());
    }
}
