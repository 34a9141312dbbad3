package org.undersigned.exchange.lists.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The largest table of a web page, or else the largest list. Nothing is fetched.
final class HtmlRows {

    private HtmlRows() {}

    /// @return the format of the rows: cells, or lines still to be divided
    static TableFormat read(String html, Rows rows) {
        var page = Jsoup.parse(html);
        var table = page.select("table").stream()
                .filter(each -> rowCount(each) > 1 || page.select("li").isEmpty())
                .max(Comparator.comparingInt(HtmlRows::rowCount));
        if (table.isPresent()) {
            readTable(table.get(), rows);
            return TableFormat.HTML;
        }
        var list = page.select("ul, ol").stream()
                .max(Comparator.comparingInt(each -> each.select("> li").size()));
        int line = 0;
        for (var item : list.map(found -> found.select("> li")).orElseGet(() -> page.select("p"))) {
            rows.add(++line, List.of(item.text()));
        }
        return TableFormat.LINES;
    }

    private static void readTable(Element table, Rows rows) {
        int line = 0;
        for (var row : table.select("tr")) {
            if (!table.equals(row.closest("table"))) {
                continue;
            }
            var cells = new ArrayList<String>();
            for (var cell : row.select("> td, > th")) {
                cells.add(cell.text());
                int wide = cell.attr("colspan").matches("[1-9]\\d?") ? Integer.parseInt(cell.attr("colspan")) : 1;
                for (int i = 1; i < wide && cells.size() < Rows.MOST_CELLS; i++) {
                    cells.add("");
                }
            }
            if (!rows.add(++line, cells)) {
                return;
            }
        }
    }

    private static int rowCount(Element table) {
        return (int) table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .count();
    }
}
