package org.undersigned.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.exchange.exports.content.Exporter;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.exchange.lists.exports.ExportChoices;
import org.undersigned.exchange.lists.exports.ListExport;
import org.undersigned.exchange.lists.exports.ListFormat;
import org.undersigned.exchange.references.ReferenceFormat;
import org.undersigned.language.Messages;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Troubles;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.Watch;
import org.undersigned.typeset.pictures.PagePictures;

/// One kind of file that a letter can be exported to.
sealed interface Format {

    /// The end of the file's name without the dot.
    String extension();

    /// What an export made.
    ///
    /// @param files their contents: one, or one a page
    record Made(List<byte[]> files, Troubles troubles) {

        static Made of(byte[] file) {
            return new Made(List.of(file), Troubles.NONE);
        }
    }

    /// @param chosen what of the personal details of signatories may go out
    Made make(Outgoing outgoing, ExportChoices chosen) throws IOException;

    /// A format of one file without pages.
    record Whole(Exporter exporter) implements Format {

        @Override
        public String extension() {
            return exporter.extension();
        }

        @Override
        public Made make(Outgoing outgoing, ExportChoices chosen) {
            return Made.of(exporter.export(outgoing));
        }
    }

    /// Pages.
    record Pdf(Typesetter engine) implements Format {

        @Override
        public String extension() {
            return "pdf";
        }

        @Override
        public Made make(Outgoing outgoing, ExportChoices chosen) {
            var pages = pages(outgoing);
            return new Made(List.of(pages.pdf()), pages.troubles());
        }

        Pages pages(Outgoing outgoing) {
            return engine.set(outgoing.letter(), outgoing.edition(), outgoing.pictures(), Watch.NOBODY);
        }
    }

    /// A picture a page, drawn from the bytes of the PDF.
    record Png(Pdf pdf) implements Format {

        private static final double DPI = 150;

        @Override
        public String extension() {
            return "png";
        }

        @Override
        public Made make(Outgoing outgoing, ExportChoices chosen) throws IOException {
            var files = new ArrayList<byte[]>();
            var pages = pdf.pages(outgoing);
            try (var pictures = new PagePictures(pages)) {
                for (int page = 0; page < pictures.count(); page++) {
                    files.add(pictures.png(page, DPI));
                }
            }
            return new Made(files, pages.troubles());
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
        public Made make(Outgoing outgoing, ExportChoices chosen) {
            return Made.of(new ListExport(
                            outgoing.letter(), outgoing.edition(), chosen, field -> messages.name("list.field", field))
                    .as(format));
        }
    }

    /// The sources alone, for a reference manager.
    record References(ReferenceFormat format) implements Format {

        @Override
        public String extension() {
            return format == ReferenceFormat.CSL_JSON ? "csl.json" : format.extension();
        }

        @Override
        public Made make(Outgoing outgoing, ExportChoices chosen) {
            return Made.of(format.write(outgoing.letter().sources()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
