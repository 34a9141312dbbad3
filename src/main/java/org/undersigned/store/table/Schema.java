package org.undersigned.store.table;

import java.util.List;

/// The tables of a letter's file, as the migrations make them.
///
/// A migration is never changed once a released app has written it; a new one is added after it. Anything that makes
/// the JSON or a column say something new needs one too, even if its SQL does nothing, so that an older app looks and
/// does not write.
public final class Schema {

    /// `UndS` in ASCII: tells a letter from every other SQLite file.
    public static final int APPLICATION_ID = 0x556E6453;

    /// Version 1: the first shape.
    static final List<String> FIRST = List.of("""
            CREATE TABLE letter (
                id TEXT NOT NULL PRIMARY KEY,
                settings TEXT NOT NULL
            ) STRICT""", """
            CREATE TABLE edition (
                id TEXT NOT NULL PRIMARY KEY,
                place INTEGER NOT NULL,
                language TEXT NOT NULL,
                collation TEXT NOT NULL,
                translates TEXT,
                title TEXT NOT NULL,
                text TEXT NOT NULL
            ) STRICT""", """
            CREATE TABLE source (
                id TEXT NOT NULL PRIMARY KEY,
                place INTEGER NOT NULL,
                kind TEXT NOT NULL,
                title TEXT NOT NULL,
                authors TEXT NOT NULL,
                publisher TEXT NOT NULL,
                date_written TEXT NOT NULL,
                date TEXT NOT NULL,
                language TEXT NOT NULL,
                pages TEXT NOT NULL,
                identifiers TEXT NOT NULL,
                other_fields TEXT NOT NULL
            ) STRICT""", """
            CREATE TABLE location (
                source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
                id TEXT NOT NULL,
                place INTEGER NOT NULL,
                address TEXT NOT NULL,
                language TEXT NOT NULL,
                kind TEXT NOT NULL,
                seen TEXT,
                note TEXT NOT NULL,
                kept_copy TEXT,
                PRIMARY KEY (source, id)
            ) STRICT""", """
            CREATE TABLE organisation (
                id TEXT NOT NULL PRIMARY KEY,
                place INTEGER NOT NULL,
                name TEXT,
                names_by_language TEXT,
                short_name TEXT NOT NULL,
                country TEXT NOT NULL,
                website TEXT NOT NULL,
                logo TEXT,
                chapter_of TEXT
            ) STRICT""", """
            CREATE TABLE person (
                id TEXT NOT NULL PRIMARY KEY,
                place INTEGER NOT NULL,
                name TEXT,
                names_by_language TEXT
            ) STRICT""", """
            CREATE TABLE signatory (
                id TEXT NOT NULL PRIMARY KEY,
                place INTEGER NOT NULL,
                person TEXT,
                organisation TEXT,
                role TEXT NOT NULL,
                capacity TEXT NOT NULL,
                printed_form TEXT NOT NULL,
                tier TEXT NOT NULL,
                contact TEXT NOT NULL,
                remarks TEXT NOT NULL,
                on_list INTEGER NOT NULL
            ) STRICT""", """
            CREATE TABLE ledger (
                number INTEGER NOT NULL PRIMARY KEY,
                id TEXT NOT NULL,
                signatory TEXT NOT NULL,
                status TEXT NOT NULL,
                recorded_at TEXT NOT NULL,
                how_we_know TEXT NOT NULL,
                recorded_by TEXT NOT NULL,
                edition TEXT,
                fingerprint TEXT,
                evidence TEXT
            ) STRICT""", """
            CREATE TABLE version (
                id TEXT NOT NULL PRIMARY KEY,
                place INTEGER NOT NULL,
                name TEXT NOT NULL,
                made_at TEXT NOT NULL,
                made_by TEXT NOT NULL,
                letter_json_deflated BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE kept_file (
                id TEXT NOT NULL PRIMARY KEY,
                place INTEGER NOT NULL,
                name TEXT NOT NULL,
                media_type TEXT NOT NULL,
                sha256 TEXT NOT NULL,
                size INTEGER NOT NULL
            ) STRICT""", """
            CREATE TABLE content (
                sha256 TEXT NOT NULL,
                part INTEGER NOT NULL,
                bytes BLOB NOT NULL,
                PRIMARY KEY (sha256, part)
            ) STRICT""");

    /// Version 2: what was found at an address; the style of citations in the settings.
    static final List<String> CHECKS = List.of(
            "ALTER TABLE location ADD COLUMN checked_at TEXT",
            "ALTER TABLE location ADD COLUMN check_outcome TEXT",
            "ALTER TABLE location ADD COLUMN check_status INTEGER",
            "ALTER TABLE location ADD COLUMN check_hops TEXT");

    /// Version 3: the text of an edition may hold comments, the settings words of the letter's own.
    static final List<String> COMMENTS = List.of();

    /// Version 4: the settings may hold how the list is kept and printed.
    static final List<String> LISTING = List.of();

    /// Version 5: the listing may name its groups and have a pattern of its own.
    static final List<String> GROUPS = List.of();

    /// Version 6: the listing may have a row of logos, a block may be a line that says who gets a copy.
    static final List<String> LOGOS_AND_COPIES = List.of();

    /// Version 7: how an organisation's country was written.
    static final List<String> SPELLINGS =
            List.of("ALTER TABLE organisation ADD COLUMN country_written TEXT NOT NULL DEFAULT ''");

    /// Every migration, the one to version 1 first.
    public static final List<List<String>> MIGRATIONS =
            List.of(FIRST, CHECKS, COMMENTS, LISTING, GROUPS, LOGOS_AND_COPIES, SPELLINGS);

    private Schema() {}
}
