package org.undersigned.exchange.exports.office;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.PageStyle;
import org.undersigned.model.text.Block;

/// A paragraph style of the exported letter, under the name that word processors know it by. Lengths in points.
///
/// @param id without spaces
/// @param name as a word processor shows it
/// @param line height of a line, as a multiple of the size
/// @param indent on the leading side
/// @param align `start`, `end`, `justify`
/// @param stays whether the next paragraph is kept on the same page
record Shape(
        String id,
        String name,
        double size,
        double line,
        double before,
        double after,
        double indent,
        boolean bold,
        String colour,
        String align,
        boolean stays) {

    static final String TEXT = "1A1A1A";
    static final String QUIET = "5F6361";
    static final String ACCENT = "1F6B66";
    static final String LINK = "0F4F5C";
    static final String RULE = "999999";
    static final String NOTE = "FootnoteText";
    static final String ENTRY = "SignatoryEntry";
    static final String TIER = "SignatoryTier";
    static final String ITEM = "ListParagraph";
    static final String LOGOS = "LogosRow";

    /// Wide spaces, that a justified line does not stretch and LibreOffice does not take for one.
    static final String BETWEEN_LOGOS = "\u2003\u2003";

    /// What stands after a list that ends the text, and takes no room.
    static final String END = "ListEnd";

    static final String EDGE = "Edge";
    static final String PAGE_NUMBER = "PageNumber";

    /// Every style of a letter.
    static List<Shape> all(PageStyle page) {
        double size = page.size();
        double line = page.lineHeight();
        double gap = size * line;
        var body = page.justified() ? "justify" : "start";
        return List.of(
                plain("BodyText", "Body Text", size, line, body).spaced(0, 0.55 * gap),
                plain("Letterhead", "Letterhead", size * 1.3, 1.25, "start").strong(ACCENT),
                plain("LetterheadLine", "Letterhead Line", size * 0.84, 1.3, "start")
                        .coloured(QUIET),
                plain("InsideAddress", "Inside Address", size, Math.min(line, 1.3), "start")
                        .spaced(0.3 * gap, 0.9 * gap),
                plain("Title", "Title", size * 1.5, 1.22, "start")
                        .spaced(0.7 * gap, 0.75 * gap)
                        .strong(TEXT)
                        .staying(),
                plain("Date", "Date", size, line, "end").spaced(0, 0.8 * gap).staying(),
                plain("Salutation", "Salutation", size, line, "start")
                        .spaced(0.35 * gap, 0.7 * gap)
                        .staying(),
                heading(1, size * 1.18).spaced(0.75 * gap, 0.3 * gap),
                heading(2, size * 1.04).spaced(0.6 * gap, 0.25 * gap),
                heading(3, size).spaced(0.5 * gap, 0.2 * gap),
                plain("Quote", "Quote", size * 0.97, line, body)
                        .spaced(0.15 * gap, 0.7 * gap)
                        .indented(2 * size),
                plain(ITEM, "List Paragraph", size, line, body).spaced(0, 0.3 * gap),
                plain("Closing", "Closing", size, line, "start")
                        .spaced(0.45 * gap, 0.8 * gap)
                        .staying(),
                plain("SignatoriesHeading", "Signatories Heading", size, 1.3, "start")
                        .spaced(0.5 * gap, 0.5 * gap)
                        .strong(TEXT)
                        .staying(),
                plain(TIER, "Signatory Tier", size, 1.3, "start")
                        .spaced(0.6 * gap, 0.25 * gap)
                        .coloured(QUIET)
                        .staying(),
                plain(ENTRY, "Signatory Entry", size, 1.3, "start").spaced(0, 0.16 * gap),
                plain("Postscript", "Postscript", size, line, "start").spaced(0.6 * gap, 0.3 * gap),
                plain("Enclosure", "Enclosure", size * 0.9, 1.32, "start").spaced(0.3 * gap, 0.1 * gap),
                plain("Copies", "Copies", size * 0.9, 1.32, "start")
                        .spaced(0.3 * gap, 0.1 * gap)
                        .coloured(QUIET),
                plain(LOGOS, "Logos Row", size, 1.2, "start").spaced(0.6 * gap, 1.2 * gap),
                plain(NOTE, "footnote text", size * 0.84, Math.clamp(line, 1.2, 1.36), "start")
                        .spaced(0, 0.2 * size),
                plain(EDGE, "Page Edge", size * 0.84, 1.2, "start").coloured(QUIET),
                plain(PAGE_NUMBER, "Page Number", size * 0.84, 1.2, "center").coloured(QUIET));
    }

    /// The style of a block.
    ///
    /// @param name whether it is the name of who sends the letter
    static String idOf(Block block, boolean name) {
        return switch (block.role()) {
            case LETTERHEAD -> name ? "Letterhead" : "LetterheadLine";
            case RECIPIENT -> "InsideAddress";
            case TITLE -> "Title";
            case DATELINE -> "Date";
            case SALUTATION -> "Salutation";
            case BODY -> "BodyText";
            case HEADING -> "Heading" + Math.min(3, block.layout().level());
            case LIST_ITEM -> ITEM;
            case QUOTATION -> "Quote";
            case CLOSING -> "Closing";
            case SIGNATORIES -> "SignatoriesHeading";
            case POSTSCRIPT -> "Postscript";
            case ENCLOSURE -> "Enclosure";
            case COPIES -> "Copies";
        };
    }

    /// Whether a rule stands below the last of its paragraphs.
    boolean isRuled() {
        return id.startsWith("Letterhead");
    }

    /// The space below a block that ends a letterhead or a list, where it is more than its style says. In points.
    ///
    /// @param next what follows, or null for nothing
    static OptionalDouble after(Block block, @Nullable Block next, PageStyle page) {
        boolean ends = next == null || next.role() != block.role();
        double gap = page.size() * page.lineHeight();
        return switch (block.role()) {
            case LETTERHEAD -> ends ? OptionalDouble.of(1.4 * gap) : OptionalDouble.empty();
            case LIST_ITEM -> ends ? OptionalDouble.of(0.55 * gap) : OptionalDouble.empty();
            default -> OptionalDouble.empty();
        };
    }

    /// 1 for the title, 2 to 4 for headings, 0 for text.
    int outline() {
        return switch (id) {
            case "Title" -> 1;
            case "Heading1", "SignatoriesHeading" -> 2;
            case "Heading2" -> 3;
            case "Heading3" -> 4;
            default -> 0;
        };
    }

    private static Shape plain(String id, String name, double size, double line, String align) {
        return new Shape(id, name, size, line, 0, 0, 0, false, TEXT, align, false);
    }

    private static Shape heading(int level, double size) {
        return plain("Heading" + level, "heading " + level, size, 1.3, "start")
                .strong(level < 3 ? TEXT : QUIET)
                .staying();
    }

    private Shape spaced(double above, double below) {
        return new Shape(id, name, size, line, above, below, indent, bold, colour, align, stays);
    }

    private Shape indented(double by) {
        return new Shape(id, name, size, line, before, after, by, bold, colour, align, stays);
    }

    private Shape strong(String changed) {
        return new Shape(id, name, size, line, before, after, indent, true, changed, align, stays);
    }

    private Shape coloured(String changed) {
        return new Shape(id, name, size, line, before, after, indent, bold, changed, align, stays);
    }

    private Shape staying() {
        return new Shape(id, name, size, line, before, after, indent, bold, colour, align, true);
    }
}
