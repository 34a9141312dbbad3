package org.undersigned.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.exchange.imports.Doubt;
import org.undersigned.exchange.imports.Piece;
import org.undersigned.exchange.imports.Understanding;
import org.undersigned.language.LanguageNames;

/// What an import brought and what it is not sure of, in one short paragraph.
final class ImportAccount {

    /// More doubts than this are counted, not told.
    private static final int MOST = 5;

    private ImportAccount() {}

    static String of(Terminal terminal, Understanding understanding, Understanding.Outcome outcome) {
        var letter = outcome.letter();
        var info = LetterInfo.of(letter, letter.original());
        var sentences = new ArrayList<String>();
        sentences.add(terminal.text(
                "cli.import.brought",
                letter.original().blocks().size(),
                info.notes(),
                info.sources(),
                info.locations(),
                info.signatories(),
                LanguageNames.of(info.language(), terminal.messages().locale())));
        int gone = outcome.report().leftOut().size();
        if (gone > 0) {
            var words = outcome.report().leftOut().stream()
                    .limit(MOST)
                    .map(entry -> shortened(entry.text()))
                    .collect(Collectors.joining(" | "));
            sentences.add(terminal.text("cli.import.leftOut", gone, words));
        }
        var doubts = doubts(terminal, understanding);
        if (doubts.isEmpty()) {
            sentences.add(terminal.text("cli.import.sure"));
        } else {
            var told = doubts.stream().limit(MOST).collect(Collectors.joining("; "));
            sentences.add(terminal.text("cli.import.doubts", doubts.size(), told, Math.max(0, doubts.size() - MOST)));
        }
        return String.join(" ", sentences);
    }

    private static Set<String> doubts(Terminal terminal, Understanding understanding) {
        var sentences = new LinkedHashSet<String>();
        understanding.doubts().forEach(doubt -> sentences.add(sentence(terminal, doubt)));
        for (Piece piece : understanding.pieces()) {
            piece.doubts()
                    .forEach(doubt -> sentences.add(
                            terminal.text("cli.import.atLine", piece.firstLine(), sentence(terminal, doubt))));
        }
        return sentences;
    }

    private static String sentence(Terminal terminal, Doubt doubt) {
        var words = terminal.text(doubt.key(), doubt.arguments().toArray());
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 39) + "…" : text;
    }
}
