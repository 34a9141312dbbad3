package org.undersigned.typeset.fo;

import java.util.List;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Role;
import org.xml.sax.SAXException;

/// Writes a note as it stands at the foot of a page: its figure in the margin of its own, smaller type.
final class NoteFo {

    private static final double DIGIT = 0.56;

    private final Fo fo;
    private final Sheet sheet;
    private final TextFo text;
    private final ProseFo prose;

    NoteFo(Fo fo, Sheet sheet, TextFo text, ProseFo prose) {
        this.fo = fo;
        this.sheet = sheet;
        this.text = text;
        this.prose = prose;
    }

    /// Everything that the place of the call could hand down is set anew here: a note called in a bold, centred
    /// title is neither.
    void write(String figure, Note note) throws SAXException {
        fo.open("footnote-body");
        fo.open(
                "block",
                "id",
                "note-" + figure,
                "font-size",
                Sheet.pt(sheet.smallSize()),
                "line-height",
                Sheet.pt(sheet.smallLeading()),
                "font-weight",
                "normal",
                "font-style",
                "normal",
                "color",
                Ink.TEXT,
                "letter-spacing",
                "normal",
                "text-align",
                "start",
                "start-indent",
                "0pt",
                "end-indent",
                "0pt",
                "text-indent",
                "0pt",
                "keep-together.within-column",
                "auto",
                "linefeed-treatment",
                "preserve",
                "space-after",
                Sheet.pt(sheet.smallLeading() * 0.2));
        var body = note.body().items();
        for (int i = 0; i < body.size(); i++) {
            paragraph(i == 0 ? figure : "", body, i);
        }
        fo.close();
        fo.close();
    }

    private void paragraph(String figure, List<Block> body, int place) throws SAXException {
        double hang = sheet.smallSize() * (1.55 + DIGIT * Math.max(0, figure.length() - 1));
        var block = body.get(place);
        double more = block.role() == Role.LIST_ITEM || block.role() == Role.QUOTATION
                ? sheet.smallSize() * 1.2 * block.layout().level()
                : 0;
        fo.open(
                "block",
                "id",
                Landmarks.name(block),
                "start-indent",
                Sheet.pt(hang + more),
                "text-indent",
                figure.isEmpty() ? "0pt" : Sheet.pt(-hang),
                "widows",
                "2",
                "orphans",
                "2",
                "space-before",
                place == 0 ? "" : Sheet.pt(sheet.smallLeading() * 0.25));
        Landmarks.ask(fo, block);
        if (!figure.isEmpty()) {
            double width = sheet.smallSize() * DIGIT * figure.length();
            text.plain(figure);
            fo.empty("leader", "leader-pattern", "space", "leader-length", Sheet.pt(hang - width));
        }
        if (block.role() == Role.LIST_ITEM) {
            text.plain("\u2022 ");
        }
        prose.write(block.prose(), Breaking.SPARING, false);
        fo.close();
    }
}
