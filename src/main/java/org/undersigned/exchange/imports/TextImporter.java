package org.undersigned.exchange.imports;

import java.util.Optional;
import org.undersigned.language.LanguageGuess;

/// Reads a letter from plain text or Markdown. Never throws for any bytes: what is not text is refused in words.
public final class TextImporter {

    private final String fallbackLanguage;

    /// @param fallbackLanguage BCP 47 tag for a text that does not tell its language
    public TextImporter(String fallbackLanguage) {
        this.fallbackLanguage = fallbackLanguage;
    }

    /// @param fileName its end tells Markdown from plain text
    public ImportResult read(byte[] bytes, String fileName) {
        var decoding = new Decoding(bytes);
        var refusal = decoding.refusal();
        if (refusal.isPresent()) {
            return new ImportResult.Refused(refusal.get());
        }
        var text = decoding.text(fileName);
        if (text.isEmpty()) {
            return new ImportResult.Refused(Refusal.BINARY);
        }
        return text.get().text().isBlank()
                ? new ImportResult.Refused(Refusal.EMPTY)
                : new ImportResult.Understood(understanding(text.get()));
    }

    /// Reads text that somebody pasted.
    public ImportResult readPasted(String text) {
        return text.isBlank()
                ? new ImportResult.Refused(Refusal.EMPTY)
                : new ImportResult.Understood(understanding(new SourceText("", text, "UTF-8")));
    }

    private Understanding understanding(SourceText source) {
        var drafts = new Segmenter(source).drafts();
        var judged = new Judge(source, drafts).judged();
        var language = declared(source).orElseGet(() -> LanguageGuess.of(source.text(), fallbackLanguage));
        return Understanding.of(source, judged, language);
    }

    /// The language that front matter names.
    private static Optional<LanguageGuess> declared(SourceText source) {
        if (!source.line(1).strip().equals("---")) {
            return Optional.empty();
        }
        for (int line = 2; line <= Math.min(source.lines(), 40); line++) {
            var text = source.line(line);
            if (text.startsWith("---")) {
                break;
            }
            if (text.startsWith("lang:") || text.startsWith("language:")) {
                var tag = text.substring(text.indexOf(':') + 1).replaceAll("[\"' ]", "");
                if (tag.matches("[a-z]{2,3}(-[A-Za-z]{2,4})?")) {
                    return Optional.of(new LanguageGuess(tag, true));
                }
            }
        }
        return Optional.empty();
    }
}
