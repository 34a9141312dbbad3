package org.undersigned.typeset.print;

import java.util.ArrayList;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.jspecify.annotations.Nullable;

/// A print job in the words of the Java platform, there and back. What we have no word for stays as it is.
final class PrintAttributes {

    private PrintAttributes() {}

    /// A job without an end has no range: a dialog shows that as "all pages".
    static PrintRequestAttributeSet of(PrintJob job) {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(new Copies(job.copies()));
        if (!job.isWhole()) {
            attributes.add(new PageRanges(job.firstPage(), job.lastPage()));
        }
        attributes.add(new JobName(job.title(), null));
        attributes.add(
                switch (job.sides()) {
                    case ONE -> Sides.ONE_SIDED;
                    case BOTH_LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
                    case BOTH_SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
                });
        if (job.grey()) {
            attributes.add(Chromaticity.MONOCHROME);
        }
        return attributes;
    }

    /// @param before what stands where the attributes say nothing
    static PrintJob job(PrintRequestAttributeSet attributes, String printer, PrintJob before) {
        var copies = get(attributes, Copies.class);
        var sides = get(attributes, Sides.class);
        var ranges = get(attributes, PageRanges.class);
        int first = 1;
        int last = PrintJob.TO_THE_END;
        if (ranges != null && ranges.getMembers().length > 0) {
            var members = ranges.getMembers();
            first = members[0][0];
            last = Math.min(last, members[members.length - 1][1]);
        }
        return new PrintJob(
                printer,
                before.title(),
                copies == null ? before.copies() : copies.getValue(),
                first,
                last,
                sides == null ? before.sides() : sides(sides),
                get(attributes, Chromaticity.class) == Chromaticity.MONOCHROME);
    }

    /// A dialog that is told how many pages there are says "from the first to the last" where all are meant.
    static void wholeIfAll(PrintRequestAttributeSet attributes, int pages) {
        var ranges = get(attributes, PageRanges.class);
        if (ranges != null && ranges.equals(new PageRanges(1, pages))) {
            attributes.remove(PageRanges.class);
        }
    }

    /// Leaves out of the ranges what lies behind the last page; a range that would be empty becomes the last page.
    static void cut(PrintRequestAttributeSet attributes, int pages) {
        var ranges = get(attributes, PageRanges.class);
        if (ranges == null) {
            return;
        }
        var members = new ArrayList<int[]>();
        for (var member : ranges.getMembers()) {
            if (member[0] <= pages) {
                members.add(new int[] {member[0], Math.min(member[1], pages)});
            }
        }
        if (members.isEmpty()) {
            members.add(new int[] {pages, pages});
        }
        attributes.add(new PageRanges(members.toArray(int[][]::new)));
    }

    private static PaperSides sides(Sides sides) {
        if (sides == Sides.ONE_SIDED) {
            return PaperSides.ONE;
        }
        return sides == Sides.TWO_SIDED_SHORT_EDGE ? PaperSides.BOTH_SHORT_EDGE : PaperSides.BOTH_LONG_EDGE;
    }

    private static <T extends PrintRequestAttribute> @Nullable T get(
            PrintRequestAttributeSet attributes, Class<T> kind) {
        return kind.cast(attributes.get(kind));
    }
}
