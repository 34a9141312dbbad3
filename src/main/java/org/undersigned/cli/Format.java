package org.undersigned.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.undersigned.exchange.exports.Exporter;
import org.undersigned.exchange.lists.exports.ExportChoices;
import org.undersigned.exchange.lists.exports.ListExport;
import org.undersigned.exchange.lists.exports.ListFormat;
import org.undersigned.language.Messages;
import org.undersigned.model.Edition;
import org.undersigned.store.LetterFile;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.Watch;

/// One kind of file that a letter can be exported to.
sealed interface Format {

    /// The end of the file's name without the dot.
    String extension();

    /// @param chosen what of the personal details of signatories may go out
    byte[] bytes(LetterFile file, Edition edition, ExportChoices chosen) throws IOException;

    /// A text format, in UTF-8.
    record Text(Exporter exporter) implements Format {

        @Override
        public String extension() {
            return exporter.extension();
        }

        @Override
        public byte[] bytes(LetterFile file, Edition edition, ExportChoices chosen) {
            return exporter.export(file.letter(), edition).getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Pages. The engine is made only when pages are wanted, because that takes a while.
    record Pdf(Supplier<Typesetter> engine) implements Format {

        @Override
        public String extension() {
            return "pdf";
        }

        @Override
        public byte[] bytes(LetterFile file, Edition edition, ExportChoices chosen) throws IOException {
            return engine.get()
                    .set(file.letter(), edition, kept -> content(file, kept.sha256()), Watch.NOBODY)
                    .pdf();
        }

        private static Optional<byte[]> content(LetterFile file, String sha256) {
            var bytes = new ByteArrayOutputStream();
            try {
                return file.copyContent(sha256, bytes) ? Optional.of(bytes.toByteArray()) : Optional.empty();
            } catch (IOException _) {
                return Optional.empty();
            }
        }
    }

    /// Who signs, as a list of their own. Text formats that a letter has too are told by the end `names.txt`.
    record Names(Messages messages, ListFormat format) implements Format {

        @Override
        public String extension() {
            boolean both = format == ListFormat.MARKDOWN || format == ListFormat.TEXT;
            return (both ? "names." : "") + format.ending();
        }

        @Override
        public byte[] bytes(LetterFile file, Edition edition, ExportChoices chosen) {
            return new ListExport(file.letter(), edition, chosen, field -> messages.name("list.field", field))
                    .as(format);
        }
    }
}
