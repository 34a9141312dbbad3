package org.undersigned.exchange.lists.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.undersigned.exchange.decoding.DecodedText;
import org.undersigned.exchange.lists.columns.Headings;
import org.undersigned.exchange.lists.tables.TableReading.Read;
import org.undersigned.exchange.lists.tables.TableReading.Refused;

/// Reads a list from whatever it comes in. The content tells what it is; the file's name only helps where plain
/// text could be either of two. Never throws for what a file holds, and never fetches anything. Any thread.
public final class TableReader {

    /// Bytes of a file that is read at all.
    public static final int LARGEST_FILE = 32 * 1024 * 1024;

    private TableReader() {}

    public static TableReading read(byte[] bytes, String fileName, TableChoices choices) {
        if (bytes.length == 0) {
            return new Refused(TableRefusal.EMPTY);
        }
        if (bytes.length > LARGEST_FILE) {
            return new Refused(TableRefusal.TOO_LARGE);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Refused(TableRefusal.OLD_OR_LOCKED_WORKBOOK);
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return workbook(bytes, choices);
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, '{', '\\', 'r', 't')) {
            return new Refused(TableRefusal.NOT_A_LIST);
        }
        return DecodedText.of(bytes, choices.encoding())
                .map(text -> text(text, fileName, choices))
                .orElseGet(() -> new Refused(TableRefusal.NOT_A_LIST));
    }

    /// Reads what was pasted: cells divided by tabs, a web page's source, or lines.
    public static TableReading readText(String text, TableChoices choices) {
        return text.isBlank()
                ? new Refused(TableRefusal.EMPTY)
                : text(new DecodedText(text, StandardCharsets.UTF_8, 0), "", choices);
    }

    // The reader of workbooks reports what is wrong with a file by many kinds of unchecked exceptions.
    private static TableReading workbook(byte[] bytes, TableChoices choices) {
        var rows = new Rows();
        try {
            if (!XlsxRows.isWithinBounds(bytes)) {
                return new Refused(TableRefusal.UNPACKS_TOO_LARGE);
            }
            var origin = XlsxRows.read(bytes, choices.sheet(), rows);
            return read(rows, origin);
        } catch (IOException | RuntimeException e) {
            if (rows.isEmpty()) {
                return new Refused(TableRefusal.DAMAGED);
            }
            rows.note(TableNotice.ENDS_TOO_SOON);
            return read(rows, new TableOrigin(TableFormat.XLSX, "", "", "", List.of()));
        }
    }

    private static TableReading text(DecodedText decoded, String fileName, TableChoices choices) {
        var rows = new Rows();
        if (decoded.replaced() > 0) {
            rows.note(TableNotice.LETTERS_REPLACED);
        }
        var text = decoded.text();
        var encoding = name(decoded.charset());
        var start =
                text.substring(0, Math.min(text.length(), 2000)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("begin:vcard")) {
            return vCards(text, encoding, rows);
        }
        if (start.startsWith("<")
                && start.matches("(?s).*<(!doctype html|html|table|tbody|tr|ul|ol|body|meta|div|p)\\b.*")) {
            var format = HtmlRows.read(text, rows);
            return read(rows, TableOrigin.text(format, encoding, ""));
        }
        char delimiter = delimiter(text, fileName, choices);
        if (delimiter == TableChoices.UNDIVIDED) {
            int line = 0;
            for (var each : (Iterable<String>) text.lines()::iterator) {
                if (!rows.add(++line, List.of(each))) {
                    break;
                }
            }
            return read(rows, TableOrigin.text(TableFormat.LINES, encoding, ""));
        }
        CsvRows.read(text, delimiter, rows);
        return read(rows, TableOrigin.text(TableFormat.CSV, encoding, String.valueOf(delimiter)));
    }

    // The reader of cards reports some of what is wrong with a file by unchecked exceptions.
    private static TableReading vCards(String text, String encoding, Rows rows) {
        try {
            VCardRows.read(text, rows);
        } catch (IOException | RuntimeException e) {
            rows.note(TableNotice.ENDS_TOO_SOON);
        }
        return read(rows, TableOrigin.text(TableFormat.VCARD, encoding, ""));
    }

    /// Lines of names are full of commas: without a name that says table, a quoted cell or a header tells one.
    private static char delimiter(String text, String fileName, TableChoices choices) {
        if (choices.delimiter() != null) {
            return choices.delimiter();
        }
        boolean named = fileName.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|tab)");
        var found = CsvRows.delimiter(text);
        if (found.isEmpty()) {
            return named && text.indexOf('"') >= 0 ? ',' : TableChoices.UNDIVIDED;
        }
        boolean sure = named
                || found.get() != ','
                || CsvRows.quotesCells(text, ',')
                || Headings.isHeader(CsvRows.first(text, ','));
        return sure ? found.get() : TableChoices.UNDIVIDED;
    }

    private static TableReading read(Rows rows, TableOrigin origin) {
        return rows.isEmpty() ? new Refused(TableRefusal.NO_TABLE) : new Read(rows.table(origin));
    }

    private static String name(Charset charset) {
        return charset.name();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
