package org.undersigned.typeset.fo;

import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;

/// How a paragraph of some role is set, in multiples of the running size and line.
///
/// @param size multiple of the running size
/// @param before space above, in running lines
/// @param after space below, in running lines
/// @param indent on the leading side, in running sizes
record Looks(
        double size,
        double line,
        double before,
        double after,
        double indent,
        boolean bold,
        String colour,
        String align) {

    /// @param following whether the block before it has the same role, as the second line of an address has
    static Looks of(Block block, boolean following, Sheet sheet) {
        double lineHeight = sheet.style().lineHeight();
        var plain = new Looks(1, lineHeight, 0, 0.55, 0, false, Ink.TEXT, justified(sheet));
        var looks =
                switch (block.role()) {
                    case LETTERHEAD -> letterhead(following);
                    case RECIPIENT ->
                        new Looks(1, Math.min(lineHeight, 1.3), following ? 0 : 0.3, 0.9, 0, false, Ink.TEXT, "start");
                    case TITLE -> new Looks(1.5, 1.22, following ? 0 : 0.7, 0.75, 0, true, Ink.TEXT, "start");
                    case DATELINE -> new Looks(1, lineHeight, 0, 0.8, 0, false, Ink.TEXT, "end");
                    case SALUTATION -> new Looks(1, lineHeight, 0.35, 0.7, 0, false, Ink.TEXT, "start");
                    case HEADING -> heading(block.layout().level());
                    case QUOTATION -> new Looks(0.97, lineHeight, 0.15, 0.7, 2, false, Ink.TEXT, justified(sheet));
                    case CLOSING -> new Looks(1, lineHeight, 0.45, 0.8, 0, false, Ink.TEXT, "start");
                    case SIGNATORIES -> new Looks(1, 1.3, 0.5, 0.5, 0, true, Ink.TEXT, "start");
                    case POSTSCRIPT -> new Looks(1, lineHeight, 0.6, 0.3, 0, false, Ink.TEXT, "start");
                    case ENCLOSURE -> new Looks(0.9, 1.32, following ? 0 : 0.7, 0.1, 0, false, Ink.TEXT, "start");
                    case COPIES -> new Looks(0.9, 1.32, following ? 0 : 0.7, 0.1, 0, false, Ink.QUIET, "start");
                    case BODY, LIST_ITEM -> plain;
                };
        return looks.aligned(block.layout().alignment());
    }

    private static Looks letterhead(boolean following) {
        return following
                ? new Looks(0.84, 1.3, 0, 0.15, 0, false, Ink.QUIET, "start")
                : new Looks(1.3, 1.25, 0, 0.1, 0, true, Ink.ACCENT, "start");
    }

    private static Looks heading(int level) {
        return switch (level) {
            case 1 -> new Looks(1.18, 1.28, 0.75, 0.3, 0, true, Ink.TEXT, "start");
            case 2 -> new Looks(1.04, 1.3, 0.6, 0.25, 0, true, Ink.TEXT, "start");
            default -> new Looks(1, 1.3, 0.5, 0.2, 0, true, Ink.QUIET, "start");
        };
    }

    private static String justified(Sheet sheet) {
        return sheet.style().justified() ? "justify" : "start";
    }

    private Looks aligned(Alignment alignment) {
        var chosen =
                switch (alignment) {
                    case NATURAL -> align;
                    case START -> "start";
                    case CENTRE -> "center";
                    case END -> "end";
                    case JUSTIFIED -> "justify";
                };
        return new Looks(size, line, before, after, indent, bold, colour, chosen);
    }
}
