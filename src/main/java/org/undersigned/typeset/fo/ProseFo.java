package org.undersigned.typeset.fo;

import java.util.HashSet;
import java.util.Set;
import org.undersigned.model.PageExtra;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.NoteNumbers;
import org.undersigned.model.text.Prose;
import org.xml.sax.SAXException;

/// Writes the prose of a block: text, citations, fields, pictures, and the notes it calls.
final class ProseFo {

    private final Fo fo;
    private final Setting setting;
    private final Sheet sheet;
    private final TextFo text;
    private final NoteNumbers numbers;
    private final Set<Id<Note>> set = new HashSet<>();

    ProseFo(Fo fo, Setting setting, Sheet sheet, TextFo text) {
        this.fo = fo;
        this.setting = setting;
        this.sheet = sheet;
        this.text = text;
        this.numbers = setting.edition().numbers();
    }

    void write(Prose prose, Breaking breaking) throws SAXException {
        write(prose, breaking, true);
    }

    /// @param notes whether notes are called here; what is printed a second time must not call them again
    void write(Prose prose, Breaking breaking, boolean notes) throws SAXException {
        var before = text.breaking(sheet.style().has(PageExtra.HYPHENS) ? breaking : Breaking.NEVER);
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run(String words, Marks marks) -> text.marked(words, marks);
                case Inline.LineBreak _ -> fo.text("\n");
                case Inline.Field(var kind, Marks marks) ->
                    text.marked(setting.fields().of(kind), marks);
                case Inline.Citation citation -> citation(citation);
                case Inline.Picture picture -> picture(picture);
                case Inline.NoteCall(Id<Note> note) -> {
                    if (notes) {
                        call(note);
                    }
                }
            }
        }
        text.breaking(before);
    }

    private void citation(Inline.Citation citation) throws SAXException {
        for (var part : citation.form()) {
            switch (part) {
                case Inline.Words(String words, Marks marks) -> text.marked(words, marks);
                case Inline.Address address -> {
                    text.plain(address.before());
                    text.address(setting.letter().address(citation.source(), address.location()));
                    text.plain(address.after());
                }
            }
        }
    }

    private void picture(Inline.Picture picture) throws SAXException {
        var printable = setting.pictures().get(picture.file());
        if (printable == null) {
            text.plain(picture.alternative());
            return;
        }
        fo.empty(
                "external-graphic",
                "src",
                "url('" + printable.address() + "')",
                "fox:alt-text",
                picture.alternative().isBlank() ? "\u2013" : picture.alternative(),
                "inline-progression-dimension.maximum",
                "100%",
                "block-progression-dimension.maximum",
                Sheet.pt(sheet.height() / 3),
                "content-width",
                "scale-down-to-fit",
                "content-height",
                "scale-down-to-fit",
                "scaling",
                "uniform");
    }

    /// The note itself goes with its first call, and so to the foot of that page.
    private void call(Id<Note> id) throws SAXException {
        var number = numbers.of(id);
        var note = setting.edition().notes().find(id);
        if (number.isEmpty() || note.isEmpty()) {
            return;
        }
        var figure = Integer.toString(number.getAsInt());
        if (!set.add(id)) {
            text.index(figure);
            return;
        }
        fo.open("footnote");
        text.index(figure);
        new NoteFo(fo, sheet, text, this).write(figure, note.get());
        fo.close();
    }
}
