package org.undersigned.exchange.lists.exports;

/// The kinds of file a list goes out as.
public enum ListFormat {
    CSV("csv"),
    XLSX("xlsx"),
    MARKDOWN("md"),
    TEXT("txt"),
    JSON("json");

    private final String ending;

    ListFormat(String ending) {
        this.ending = ending;
    }

    /// The end of the file's name, without the dot.
    public String ending() {
        return ending;
    }
}
