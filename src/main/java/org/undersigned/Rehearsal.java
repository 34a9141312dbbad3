package org.undersigned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.undersigned.citing.style.Styler;
import org.undersigned.cli.Cli;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.SourceKind;
import org.undersigned.shell.sample.SampleLetter;

/// Does the real job once and ends: for machines without a display, and for the build, which records
/// what a start loads.
///
/// Started as `window PICTURE.png HOME`, where `HOME` is a folder for preferences and letters, as
/// `commands LETTER.txt FOLDER`, where `FOLDER` takes what the jobs write, or as `export FOLDER` after that.
public final class Rehearsal {

    private static final int ROUNDS = 10;

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "commands" -> System.exit(commands(arguments[1], Path.of(arguments[2])));
            case "export" -> System.exit(export(Path.of(arguments[1]), "pdf"));
            case "window" -> window(arguments[1], arguments[2]);
            default -> throw new IllegalArgumentException("There is no rehearsal of " + arguments[0]);
        }
    }

    /// The jobs a person gives one by one, here in one process, for the sake of one record of them all.
    private static int commands(String text, Path folder) throws IOException {
        var letter = letter(folder);
        Files.deleteIfExists(Path.of(letter));
        int worst = Cli.run("import", text, "-o", letter);
        for (var ending : new String[] {"pdf", "md", "txt"}) {
            worst = Math.max(worst, export(folder, ending));
        }
        worst = Math.max(worst, Cli.run("info", letter));
        return Math.max(worst, Cli.run("info", letter, "--json"));
    }

    private static int export(Path folder, String ending) throws IOException {
        var out = folder.resolve("rehearsal." + ending);
        Files.deleteIfExists(out);
        return Cli.run("export", letter(folder), "-o", out.toString());
    }

    private static String letter(Path folder) {
        return folder.resolve("rehearsal.undersigned").toString();
    }

    private static void window(String picture, String home) {
        System.setProperty("undersigned.home", home);
        styles();
        App.show(PictureOfApp.class, "--picture=" + picture);
    }

    /// Cites the sample's sources as every kind of source, in every style, so often that the record knows what is used
    /// much: a style is chosen in a letter of hundreds of notes, and nothing of it was used before.
    private static void styles() {
        var styler = new Styler();
        Ids ids = () -> UUID.randomUUID().toString();
        var letter = new SampleLetter(ids, Instant.EPOCH).in(Locale.ENGLISH);
        for (int i = 0; i < ROUNDS; i++) {
            for (var kind : SourceKind.values()) {
                var round = " " + i;
                var sources = letter.sources().map(source -> source.withKind(kind)
                        .withTitle(source.title() + round)
                        .withLanguage("en"));
                for (var style : CitationStyle.values()) {
                    var citing = letter.settings().withCiting(new Citing(style, true));
                    styler.shown(letter.withSources(sources).withSettings(citing), letter.original());
                }
            }
        }
    }
}
