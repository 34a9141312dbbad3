package org.undersigned.citing.style;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;

/// Takes from the engine what it rendered: words with marks, before they become markup of any kind.
///
/// Many renderings go through the engine's last steps at once: it makes ready for them each time, which costs more than
/// they do. Used once.
final class Rendering extends BaseFormat {

    /// Stands between two renderings. In no script, and no punctuation that the engine would join with its neighbours.
    private static final String SEAM = "\uE000";

    /// What was rendered, and whether the number before an entry is left out.
    record Rendered(RenderContext context, boolean withoutFirstField) {}

    /// Words that look alike throughout.
    ///
    /// @param isAddress whether they are the address of the source
    record Piece(String text, Marks marks, boolean isAddress) {}

    /// The pieces of each rendering, in order. All of one style and language.
    List<List<Piece>> pieces(List<Rendered> rendered) {
        if (rendered.isEmpty()) {
            return List.of();
        }
        var buffer = new TokenBuffer();
        for (int i = 0; i < rendered.size(); i++) {
            if (i > 0) {
                buffer.append(SEAM, TextToken.Type.TEXT);
            }
            rendered.get(i).context().getResult().getTokens().stream()
                    .map(Rendering::settled)
                    .forEach(buffer::append);
        }
        postProcess(buffer, rendered.getFirst().context());
        var all = new ArrayList<List<Piece>>();
        var taker = new Taker(rendered.getFirst().withoutFirstField());
        for (var token : buffer.getTokens()) {
            if (token instanceof TextToken text && text.getText().equals(SEAM)) {
                all.add(List.copyOf(taker.pieces));
                taker = new Taker(rendered.get(all.size()).withoutFirstField());
            } else if (token instanceof TextToken text) {
                taker.take(text);
            }
        }
        all.add(List.copyOf(taker.pieces));
        return all;
    }

    /// A token that the last steps leave alone where they have nothing to do: with a dozen patterns they look for
    /// quotes in what is text, and not in a DOI.
    private static Token settled(Token token) {
        return token instanceof TextToken text && text.getType() == TextToken.Type.TEXT && isPlain(text.getText())
                ? new TextToken(text.getText(), TextToken.Type.DOI, text.getFormattingAttributes(), text.isFirstField())
                : token;
    }

    /// Letters, figures and what no rule of punctuation looks at.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && " .,()-/".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String getName() {
        return "pieces";
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        throw new UnsupportedOperationException("Citations are asked for as pieces");
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        throw new UnsupportedOperationException("Entries are asked for as pieces");
    }

    @Override
    protected String doFormatLink(String text, String address) {
        return text;
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography element) {
        throw new UnsupportedOperationException("Entries are asked for as pieces");
    }

    /// The pieces of one rendering, as its tokens come by.
    private static final class Taker {

        final List<Piece> pieces = new ArrayList<>();
        private final boolean withoutFirstField;
        private boolean wasFirstField;

        Taker(boolean withoutFirstField) {
            this.withoutFirstField = withoutFirstField;
        }

        void take(TextToken text) {
            if (withoutFirstField && text.isFirstField()) {
                return;
            }
            if (!pieces.isEmpty()
                    && !text.isFirstField()
                    && wasFirstField
                    && !text.getText().startsWith(" ")) {
                pieces.add(new Piece(" ", Marks.NONE, false));
            }
            wasFirstField = text.isFirstField();
            pieces.add(new Piece(
                    text.getText(), marks(text.getFormattingAttributes()), text.getType() == TextToken.Type.URL));
        }
    }

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
