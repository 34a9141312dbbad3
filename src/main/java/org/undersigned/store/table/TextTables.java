package org.undersigned.store.table;

import java.util.List;
import org.undersigned.model.Edition;
import org.undersigned.model.Version;
import org.undersigned.model.source.KeptFile;
import org.undersigned.store.json.LetterJson;
import org.undersigned.store.json.TextJson;

/// The tables of editions, versions and kept files.
final class TextTables {

    /// `title` repeats the words of the title for people who query; it is never read back.
    static final RegisterTable<Edition> EDITIONS = new RegisterTable<>(
            "edition",
            List.of("language", "collation", "translates", "title", "text"),
            (cells, edition) -> {
                cells.text(edition.language()).text(edition.collation()).written(edition.translates());
                cells.text(edition.title()).text(TextJson.write(edition));
            },
            (id, row) -> {
                var language = row.text();
                var collation = row.text();
                var translates = row.<Edition>idOrNull();
                row.text();
                var text = TextJson.read(row.text());
                return new Edition(id, language, collation, translates, text.blocks(), text.notes(), text.comments());
            });

    static final RegisterTable<Version> VERSIONS = new RegisterTable<>(
            "version",
            List.of("name", "made_at", "made_by", "letter_json_deflated"),
            (cells, version) -> cells.text(version.name())
                    .written(version.at())
                    .text(version.by())
                    .bytes(Deflated.of(LetterJson.write(version.frozen()))),
            (id, row) -> new Version(
                    id, row.text(), row.instant(), row.text(), LetterJson.read(Deflated.text(row.bytes()))));

    static final RegisterTable<KeptFile> KEPT_FILES = new RegisterTable<>(
            "kept_file",
            List.of("name", "media_type", "sha256", "size"),
            (cells, file) -> cells.text(file.name())
                    .text(file.mediaType())
                    .text(file.sha256())
                    .whole(file.size()),
            (id, row) -> new KeptFile(id, row.text(), row.text(), row.text(), row.whole()));

    private TextTables() {}
}
