package org.undersigned.exchange.exports;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// A part of an edition as HTML for the clipboard: with its notes written as word processors write theirs, so
/// that they become notes there again.
public final class CopiedHtml {

    private final Letter letter;
    private final Edition edition;
    private final Content words;
    private final Map<Id<KeptFile>, byte[]> pictures;
    private final Set<Id<Note>> called = new HashSet<>();
    private final List<Note> notes = new ArrayList<>();

    /// @param pictures bytes of the pictures in it, as far as they are at hand
    public CopiedHtml(Letter letter, Edition edition, Map<Id<KeptFile>, byte[]> pictures) {
        this.letter = letter;
        this.edition = edition;
        this.words = new Content(Outgoing.undated(letter, edition));
        this.pictures = pictures;
    }

    public String of(List<Block> blocks) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.body().attr("lang", edition.language());
        write(page.body(), blocks);
        if (!notes.isEmpty()) {
            var list = page.body().appendElement("div").attr("style", "mso-element:footnote-list");
            list.appendElement("hr").attr("align", "left").attr("width", "33%").attr("size", "1");
            notes.forEach(note -> write(list, note));
        }
        return page.outerHtml();
    }

    private void write(Element parent, List<Block> blocks) {
        var lists = new OpenLists(parent);
        for (var block : blocks) {
            if (block.role() == Role.LIST_ITEM) {
                prose(lists.item(block.layout()), block.prose());
            } else {
                lists.close();
                prose(element(parent, block), block.prose());
                if (block.role() == Role.SIGNATORIES) {
                    signatories(parent);
                }
            }
        }
    }

    private void signatories(Element parent) {
        for (var tier : words.tiers()) {
            if (!tier.name().isEmpty()) {
                parent.appendElement("p").appendElement("b").text(tier.name());
            }
            tier.entries().forEach(line -> parent.appendElement("p").text(line));
        }
    }

    private void write(Element list, Note note) {
        var number = words.number(note.id());
        var place =
                list.appendElement("div").attr("style", "mso-element:footnote").attr("id", "ftn" + number);
        write(place, note.body().items());
        var first = place.firstElementChild();
        if (first != null) {
            var back = new Element("a")
                    .attr("href", "#_ftnref" + number)
                    .attr("name", "_ftn" + number)
                    .attr("style", "mso-footnote-id:ftn" + number)
                    .text("[" + number + "]");
            first.prependText(" ").prependChild(back);
        }
    }

    private static Element element(Element parent, Block block) {
        var element =
                switch (block.role()) {
                    case TITLE -> parent.appendElement("h1").addClass("title");
                    case HEADING ->
                        parent.appendElement("h" + Math.min(3, block.layout().level()));
                    case QUOTATION -> parent.appendElement("blockquote").appendElement("p");
                    case SALUTATION -> parent.appendElement("p").addClass("MsoSalutation");
                    case CLOSING -> parent.appendElement("p").addClass("MsoClosing");
                    case DATELINE -> parent.appendElement("p").addClass("MsoDate");
                    default -> parent.appendElement("p");
                };
        return element.attr("style", style(block.layout()));
    }

    private static String style(Layout layout) {
        var aligned =
                switch (layout.alignment()) {
                    case NATURAL -> "";
                    case START -> "text-align: start; ";
                    case CENTRE -> "text-align: center; ";
                    case END -> "text-align: end; ";
                    case JUSTIFIED -> "text-align: justify; ";
                };
        return aligned + (layout.pageBreakBefore() ? "page-break-before: always; " : "") + "white-space: pre-wrap";
    }

    private void prose(Element parent, Prose prose) {
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run(String text, Marks marks) -> run(parent, text, marks);
                case Inline.LineBreak _ -> parent.appendElement("br");
                case Inline.NoteCall(Id<Note> note) -> call(parent, note);
                case Inline.Citation citation -> citation(parent, citation);
                case Inline.Field(var kind, Marks marks) -> run(parent, words.field(kind), marks);
                case Inline.Picture picture -> picture(parent, picture);
            }
        }
    }

    private void call(Element parent, Id<Note> id) {
        var note = edition.notes().find(id);
        var number = words.number(id);
        if (note.isEmpty() || number.isEmpty()) {
            return;
        }
        var call = parent.appendElement("a").attr("href", "#_ftn" + number);
        call.appendElement("sup").text("[" + number + "]");
        if (called.add(id)) {
            call.attr("name", "_ftnref" + number).attr("style", "mso-footnote-id:ftn" + number);
            notes.add(note.get());
        }
    }

    private void citation(Element parent, Inline.Citation citation) {
        for (var part : citation.form()) {
            switch (part) {
                case Inline.Words(String text, Marks marks) -> run(parent, text, marks);
                case Inline.Address address -> {
                    var written = letter.address(citation.source(), address.location());
                    run(parent, address.before(), Marks.NONE);
                    run(parent, written, Marks.NONE.withLink(written));
                    run(parent, address.after(), Marks.NONE);
                }
            }
        }
    }

    private void picture(Element parent, Inline.Picture picture) {
        var bytes = pictures.get(picture.file());
        var file = letter.keptFiles().find(picture.file());
        if (bytes == null || file.isEmpty()) {
            parent.appendText("[" + picture.alternative() + "]");
            return;
        }
        parent.appendElement("img")
                .attr("alt", picture.alternative())
                .attr(
                        "src",
                        "data:" + file.get().mediaType() + ";base64,"
                                + Base64.getEncoder().encodeToString(bytes));
    }

    private static void run(Element parent, String text, Marks marks) {
        if (text.isEmpty()) {
            return;
        }
        var inner = parent;
        var link = marks.link();
        if (link != null) {
            inner = inner.appendElement("a").attr("href", link);
        }
        for (var mark : Mark.values()) {
            if (marks.has(mark)) {
                inner = dressed(inner, mark);
            }
        }
        var language = marks.language();
        if (language != null) {
            inner = inner.appendElement("span").attr("lang", language);
        }
        inner.appendText(text);
    }

    private static Element dressed(Element parent, Mark mark) {
        return switch (mark) {
            case BOLD -> parent.appendElement("b");
            case ITALIC -> parent.appendElement("i");
            case UNDERLINE -> parent.appendElement("u");
            case STRIKE -> parent.appendElement("s");
            case SUPERSCRIPT -> parent.appendElement("sup");
            case SUBSCRIPT -> parent.appendElement("sub");
            case SMALL_CAPITALS -> parent.appendElement("span").attr("style", "font-variant: small-caps");
        };
    }

    /// Lists inside lists, as items of some level come by.
    private static final class OpenLists {

        private final Element parent;
        private final List<Element> open = new ArrayList<>();

        OpenLists(Element parent) {
            this.parent = parent;
        }

        Element item(Layout layout) {
            var name = layout.listStyle() == ListStyle.NUMBER ? "ol" : "ul";
            while (open.size() > layout.level()) {
                open.removeLast();
            }
            if (open.size() == layout.level() && !open.getLast().nameIs(name)) {
                open.removeLast();
            }
            while (open.size() < layout.level()) {
                var within = open.isEmpty() ? parent : lastItem(open.getLast());
                open.add(within.appendElement(open.size() == layout.level() - 1 ? name : "ul"));
            }
            var item = open.getLast().appendElement("li");
            var aligned = layout.alignment() == Alignment.NATURAL ? "white-space: pre-wrap" : style(layout);
            return item.attr("style", aligned);
        }

        private static Element lastItem(Element list) {
            var last = list.lastElementChild();
            return last != null ? last : list.appendElement("li");
        }

        void close() {
            open.clear();
        }
    }
}
