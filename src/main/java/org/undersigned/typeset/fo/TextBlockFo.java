package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import org.undersigned.model.text.Block;
import org.undersigned.model.text.Headings;
import org.undersigned.model.text.Role;
import org.xml.sax.SAXException;

/// Writes one paragraph that is not part of a list.
final class TextBlockFo {

    private static final String HANGING_LINES = "2";

    private final Fo fo;
    private final Setting setting;
    private final Sheet sheet;
    private final ProseFo prose;
    private final Headings headings;

    TextBlockFo(Fo fo, Setting setting, Sheet sheet, ProseFo prose, Headings headings) {
        this.fo = fo;
        this.setting = setting;
        this.sheet = sheet;
        this.prose = prose;
        this.headings = headings;
    }

    /// @param follows whether the block before it is of the same role
    /// @param stays whether the next block must not be parted from it
    void write(Block block, boolean follows, boolean precedes, boolean stays) throws SAXException {
        var looks = Looks.of(block, follows, sheet);
        double size = sheet.size() * looks.size();
        double free = narrowing(block, looks);
        double before = free * before(looks.align());
        boolean tight = precedes && isTight(block);
        fo.open(
                "block",
                "id",
                Landmarks.name(block),
                "role",
                tag(block),
                "font-size",
                pt(size),
                "line-height",
                pt(size * looks.line()),
                "font-weight",
                looks.bold() ? "bold" : "",
                "color",
                looks.colour(),
                "text-align",
                looks.align(),
                "start-indent",
                pt(sheet.size() * looks.indent() + before),
                "end-indent",
                pt(sheet.size() * looks.indent() * 0.75 + free - before),
                "space-before",
                sheet.lines(looks.before()),
                "space-after",
                sheet.lines(tight ? 0 : looks.after()),
                "break-before",
                block.layout().pageBreakBefore() ? "page" : "",
                "keep-with-next.within-page",
                stays ? "always" : "",
                "keep-together.within-page",
                isShort(block.role()) ? "always" : "",
                "linefeed-treatment",
                "preserve",
                "widows",
                HANGING_LINES,
                "orphans",
                HANGING_LINES,
                "hyphenation-ladder-count",
                "2");
        Landmarks.ask(fo, block);
        prose.write(block.prose(), breaking(block.role(), looks.align()));
        fo.close();
    }

    /// What titles and headings leave free of the measure, so that their lines are alike.
    private double narrowing(Block block, Looks looks) {
        if (block.role() != Role.TITLE && block.role() != Role.HEADING) {
            return 0;
        }
        double size = sheet.size() * looks.size();
        var advances = setting.metrics().of(sheet.family(), looks.bold());
        return size * BalancedLines.narrowing(block.prose(), advances, sheet.measure() / size);
    }

    /// The part of what is free that stands before the lines.
    private static double before(String align) {
        return switch (align) {
            case "center" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private String tag(Block block) {
        int depth = headings.depthOf(block);
        return depth == 0 ? "P" : "H" + depth;
    }

    private static Breaking breaking(Role role, String align) {
        return switch (role) {
            case BODY, QUOTATION, POSTSCRIPT, ENCLOSURE, COPIES ->
                switch (align) {
                    case "justify" -> Breaking.FREE;
                    case "start" -> Breaking.SPARING;
                    default -> Breaking.NEVER;
                };
            default -> Breaking.NEVER;
        };
    }

    /// Paragraphs that are lines of one thing. An address in one block is a whole one, and another may follow.
    private static boolean isTight(Block block) {
        return block.role() == Role.TITLE
                || (block.role() == Role.RECIPIENT && block.prose().lines().size() == 1);
    }

    private static boolean isShort(Role role) {
        return switch (role) {
            case TITLE, HEADING, RECIPIENT, DATELINE, SALUTATION, SIGNATORIES -> true;
            default -> false;
        };
    }
}
