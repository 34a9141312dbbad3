package org.undersigned.typeset.print;

/// What to print, and how.
///
/// @param printer name of a printer of [Printing#printers()]
/// @param title what the printer's queue shows
/// @param firstPage counted from 1
/// @param lastPage counted from 1, inclusive
/// @param grey whether colours are printed as greys
public record PrintJob(
        String printer, String title, int copies, int firstPage, int lastPage, PaperSides sides, boolean grey) {

    /// A last page that no letter has: all that there are.
    public static final int TO_THE_END = 99_999;

    public PrintJob {
        if (copies < 1 || firstPage < 1 || lastPage < firstPage) {
            throw new IllegalArgumentException("Nothing to print");
        }
    }

    /// Whether all pages are printed, however many they turn out to be.
    public boolean isWhole() {
        return firstPage == 1 && lastPage >= TO_THE_END;
    }

    /// The same for pages of which there turned out to be so many.
    public PrintJob within(int pages) {
        int first = Math.min(firstPage, pages);
        return new PrintJob(printer, title, copies, first, Math.clamp(lastPage, first, pages), sides, grey);
    }

    /// Once, all of it, on one side.
    public static PrintJob plain(String printer, String title, int pages) {
        return new PrintJob(printer, title, 1, 1, pages, PaperSides.ONE, false);
    }
}
