package org.undersigned.citing.style;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.output.Bibliography;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;

/// Takes from the engine what it rendered: words with marks, before they become markup of any kind. Used once.
final class Rendering extends BaseFormat {

    private final boolean withoutFirstField;
    private final List<Piece> pieces = new ArrayList<>();

    /// @param withoutFirstField whether the number before an entry is left out
    Rendering(boolean withoutFirstField) {
        this.withoutFirstField = withoutFirstField;
    }

    /// Words that look alike throughout.
    ///
    /// @param isAddress whether they are the address of the source
    record Piece(String text, Marks marks, boolean isAddress) {}

    List<Piece> citation(RenderContext context) {
        formatCitation(context);
        return List.copyOf(pieces);
    }

    List<Piece> entry(RenderContext context) {
        formatBibliographyEntry(context, 0);
        return List.copyOf(pieces);
    }

    @Override
    public String getName() {
        return "pieces";
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return take(buffer);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        return take(buffer);
    }

    @Override
    protected String doFormatLink(String text, String address) {
        return text;
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography element) {
        throw new UnsupportedOperationException("Entries are asked for one by one");
    }

    private String take(TokenBuffer buffer) {
        boolean first = true;
        for (var token : buffer.getTokens()) {
            if (!(token instanceof TextToken text) || (withoutFirstField && token.isFirstField())) {
                continue;
            }
            boolean gap = !first
                    && !token.isFirstField()
                    && wasFirstField
                    && !text.getText().startsWith(" ");
            if (gap) {
                pieces.add(new Piece(" ", Marks.NONE, false));
            }
            wasFirstField = token.isFirstField();
            first = false;
            pieces.add(new Piece(
                    text.getText(), marks(token.getFormattingAttributes()), text.getType() == TextToken.Type.URL));
        }
        return "";
    }

    private boolean wasFirstField;

    private static Marks marks(int attributes) {
        var marks = Marks.NONE;
        int slope = FormattingAttributes.getFontStyle(attributes);
        if (slope == FormattingAttributes.FS_ITALIC || slope == FormattingAttributes.FS_OBLIQUE) {
            marks = marks.with(Mark.ITALIC);
        }
        if (FormattingAttributes.getFontWeight(attributes) == FormattingAttributes.FW_BOLD) {
            marks = marks.with(Mark.BOLD);
        }
        if (FormattingAttributes.getFontVariant(attributes) == FormattingAttributes.FV_SMALLCAPS) {
            marks = marks.with(Mark.SMALL_CAPITALS);
        }
        if (FormattingAttributes.getTextDecoration(attributes) == FormattingAttributes.TD_UNDERLINE) {
            marks = marks.with(Mark.UNDERLINE);
        }
        return switch (FormattingAttributes.getVerticalAlign(attributes)) {
            case FormattingAttributes.VA_SUP -> marks.with(Mark.SUPERSCRIPT);
            case FormattingAttributes.VA_SUB -> marks.with(Mark.SUBSCRIPT);
            default -> marks;
        };
    }
}
