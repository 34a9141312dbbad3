package org.undersigned.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.undersigned.exchange.exports.content.Exporter;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.exchange.lists.exports.ExportChoices;
import org.undersigned.exchange.lists.exports.ListExport;
import org.undersigned.exchange.lists.exports.ListFormat;
import org.undersigned.exchange.references.ReferenceFormat;
import org.undersigned.language.Messages;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.Watch;
import org.undersigned.typeset.pictures.PagePictures;

/// One kind of file that a letter can be exported to.
sealed interface Format {

    /// The end of the file's name without the dot.
    String extension();

    /// The files' contents: one, or one a page.
    ///
    /// @param chosen what of the personal details of signatories may go out
    List<byte[]> files(Outgoing outgoing, ExportChoices chosen) throws IOException;

    /// A format of one file without pages.
    record Whole(Exporter exporter) implements Format {

        @Override
        public String extension() {
            return exporter.extension();
        }

        @Override
        public List<byte[]> files(Outgoing outgoing, ExportChoices chosen) {
            return List.of(exporter.export(outgoing));
        }
    }

    /// Pages. The engine is made only when pages are wanted, because that takes a while.
    record Pdf(Supplier<Typesetter> engine) implements Format {

        @Override
        public String extension() {
            return "pdf";
        }

        @Override
        public List<byte[]> files(Outgoing outgoing, ExportChoices chosen) {
            return List.of(pages(outgoing).pdf());
        }

        Pages pages(Outgoing outgoing) {
            return engine.get().set(outgoing.letter(), outgoing.edition(), outgoing.pictures(), Watch.NOBODY);
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
        public List<byte[]> files(Outgoing outgoing, ExportChoices chosen) throws IOException {
            var files = new ArrayList<byte[]>();
            try (var pictures = new PagePictures(pdf.pages(outgoing))) {
                for (int page = 0; page < pictures.count(); page++) {
                    files.add(pictures.png(page, DPI));
                }
            }
            return files;
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
        public List<byte[]> files(Outgoing outgoing, ExportChoices chosen) {
            return List.of(new ListExport(
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
        public List<byte[]> files(Outgoing outgoing, ExportChoices chosen) {
            return List.of(format.write(outgoing.letter().sources()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
