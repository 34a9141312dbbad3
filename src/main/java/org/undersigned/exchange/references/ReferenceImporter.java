package org.undersigned.exchange.references;

import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.exchange.decoding.DecodedText;
import org.undersigned.model.identity.Ids;

/// Reads sources from any bytes or any pasted text. Never throws: what holds no sources is refused in words.
public final class ReferenceImporter {

    /// In bytes.
    public static final int LARGEST = 40_000_000;

    private static final Pattern BIBTEX = Pattern.compile("(?m)^[ \\t]*@[ \\t]*[A-Za-z]{2,40}\\s*[{(]");
    private static final Pattern RIS = Pattern.compile("(?m)^\\s*TY  ?-");
    private static final Pattern JSON = Pattern.compile("^\\s*(?:\\[\\s*(?:\\{|]|$)|\\{\\s*(?:\"|}|$))");
    private static final Pattern WEB_PAGE = Pattern.compile("(?i)^\\s*(?:<!doctype html|<html|<\\?xml)");
    private static final Pattern FOREIGN = Pattern.compile("^(?:%PDF-|\\{\\\\rtf|SQLite format 3|PK\u0003\u0004)");

    private final Ids ids;

    public ReferenceImporter(Ids ids) {
        this.ids = ids;
    }

    /// @param fileName its end decides where the text itself does not tell
    public ReferenceResult read(byte[] bytes, String fileName) {
        if (bytes.length > LARGEST) {
            return new ReferenceResult.Refused(ReferenceRefusal.TOO_LARGE);
        }
        return DecodedText.of(bytes, null)
                .map(decoded -> readText(decoded.text(), fileName))
                .orElseGet(() -> new ReferenceResult.Refused(ReferenceRefusal.NOT_TEXT));
    }

    public ReferenceResult readPasted(String text) {
        return readText(text, "");
    }

    private ReferenceResult readText(String text, String fileName) {
        if (text.isBlank()) {
            return new ReferenceResult.Refused(ReferenceRefusal.EMPTY);
        }
        if (FOREIGN.matcher(text).find()) {
            return new ReferenceResult.Refused(ReferenceRefusal.NOT_TEXT);
        }
        if (WEB_PAGE.matcher(text).find()) {
            return new ReferenceResult.Refused(ReferenceRefusal.WEB_PAGE);
        }
        var format = format(text, fileName);
        var reading = format.read(text, ids);
        return reading.sources().isEmpty()
                ? new ReferenceResult.Refused(ReferenceRefusal.NOTHING_FOUND)
                : new ReferenceResult.Read(format, reading);
    }

    /// What the text is: what it looks like first, then what its name says.
    static ReferenceFormat format(String text, String fileName) {
        if (BIBTEX.matcher(text).find() && !JSON.matcher(text).find()) {
            return ReferenceFormat.BIBTEX;
        }
        if (RIS.matcher(text).find()) {
            return ReferenceFormat.RIS;
        }
        if (JSON.matcher(text).find()) {
            return ReferenceFormat.CSL_JSON;
        }
        return ReferenceFormat.of(fileName.toLowerCase(Locale.ROOT)).orElse(ReferenceFormat.ADDRESSES);
    }
}
