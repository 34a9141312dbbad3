package org.undersigned.exchange.imports;

import java.util.List;

/// The account of an import: every character of the input that is not in the letter as text stands here.
///
/// @param entries in the order of the input
/// @param characters of the input that are not white space
/// @param kept how many of them are in the letter as text
public record Report(List<Entry> entries, int characters, int kept) {

    public Report {
        entries = List.copyOf(entries);
    }

    /// Characters and what became of them.
    ///
    /// @param line counted from 1
    public record Entry(int line, String text, Fate fate) {}

    /// What is not in the letter in any form.
    public List<Entry> leftOut() {
        return entries.stream().filter(entry -> !entry.fate().isStructure()).toList();
    }

    /// What lives on as structure.
    public List<Entry> turnedIntoStructure() {
        return entries.stream().filter(entry -> entry.fate().isStructure()).toList();
    }
}
