package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import java.util.List;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.xml.sax.SAXException;

/// Writes who sends the letter: the first line that has words is a name, what follows is small, and a rule stands
// below.
final class LetterheadFo {

    private final Fo fo;
    private final Sheet sheet;
    private final ProseFo prose;
    private boolean named;

    LetterheadFo(Fo fo, Sheet sheet, ProseFo prose) {
        this.fo = fo;
        this.sheet = sheet;
        this.prose = prose;
    }

    /// @param blocks of the letterhead, at least one
    void write(List<Block> blocks) throws SAXException {
        fo.open(
                "block",
                "role",
                "Div",
                "border-after-style",
                "solid",
                "border-after-width",
                "0.9pt",
                "border-after-color",
                Ink.ACCENT,
                "padding-after",
                pt(sheet.size() * 0.55),
                "space-after",
                sheet.lines(1.4));
        for (var block : blocks) {
            fo.open("block", "role", "Div", "id", Landmarks.name(block), "keep-together.within-page", "always");
            Landmarks.ask(fo, block);
            for (var line : block.prose().lines()) {
                line(block, line);
            }
            fo.close();
        }
        fo.close();
    }

    private void line(Block block, Prose line) throws SAXException {
        var looks = Looks.of(block, named, sheet);
        named |= !line.words().isEmpty();
        double size = sheet.size() * looks.size();
        fo.open(
                "block",
                "role",
                "P",
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
                "space-after",
                sheet.lines(looks.after()));
        prose.write(line, Breaking.NEVER);
        fo.close();
    }
}
