package org.undersigned.exchange.lists.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// One sheet of a workbook: the chosen one, or the first that is not empty. Formulas count by the value that was
/// last reckoned.
final class XlsxRows {

    /// Bytes of all parts of the workbook together.
    private static final long LARGEST = 300L * 1024 * 1024;

    private XlsxRows() {}

    /// Whether the workbook, unpacked, stays within bounds; nothing is kept of it.
    static boolean isWithinBounds(byte[] bytes) throws IOException {
        long all = 0;
        var buffer = new byte[64 * 1024];
        // Not the JDK's stream of entries: it does not read what some writers of workbooks write.
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                // Other ways of packing need libraries that are not there, and no workbook uses them.
                if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
                    throw new IOException("Packed in an unknown way: " + entry.getMethod());
                }
                try (var part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        all += read;
                        if (all > LARGEST) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    static TableOrigin read(byte[] bytes, @Nullable String chosen, Rows rows) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            var sheets = workbook.getSheets().toList();
            var names = sheets.stream().map(Sheet::getName).toList();
            var read = "";
            for (var sheet : sheets) {
                if (chosen == null || chosen.equals(sheet.getName())) {
                    read = sheet.getName();
                    read(sheet, rows);
                    if (!rows.isEmpty()) {
                        break;
                    }
                }
            }
            return new TableOrigin(TableFormat.XLSX, "", "", read, names);
        }
    }

    private static void read(Sheet sheet, Rows rows) throws IOException {
        try (var stream = sheet.openStream()) {
            for (var row : (Iterable<Row>) stream::iterator) {
                if (!rows.add(row.getRowNum(), cells(row))) {
                    return;
                }
            }
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), Rows.MOST_CELLS + 1); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxRows::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        var value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(number);
        }
        return value == null || cell.getType() == CellType.ERROR ? "" : value.toString();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.matches("(?i).*(yy|d/m|m/d).*");
    }

    private static String plain(BigDecimal number) {
        return number.precision() > 30 || Math.abs(number.scale()) > 30
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
