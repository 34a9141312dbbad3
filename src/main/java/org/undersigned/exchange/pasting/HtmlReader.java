package org.undersigned.exchange.pasting;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Reads HTML that a word processor, a browser or a mail program put on the clipboard. Nothing is fetched.
public final class HtmlReader {

    /// Comments of reviewers, and what Word keeps of text that was struck out under review.
    private static final String NOT_TEXT =
            ".msocomanchor, .MsoCommentReference, .msocomtxt, [style*=mso-element:comment],"
                    + " [style*=mso-element:header], [style*=mso-element:footer], del[cite^=mailto], head, script, style,"
                    + " template, noscript, iframe, object, svg, button, input, select, textarea, video, audio, canvas";

    private HtmlReader() {}

    public static Pasted read(String html, Ids ids) {
        var page = Jsoup.parse(withoutHeader(html)).body();
        page.select(NOT_TEXT).remove();
        var finds = new Finds(ids);
        var bodies = HtmlNotes.lift(page);
        Map<String, Id<Note>> names = new HashMap<>();
        bodies.keySet().forEach(name -> names.put(name, ids.fresh()));
        var called = HtmlNotes.called(page);
        var text = new Gathering(ids);
        new HtmlWalk(finds, names, text).read(page);
        bodies.forEach((name, body) -> {
            var id = names.get(name);
            if (id != null && called.contains(name)) {
                finds.note(note(id, body, finds));
            }
        });
        return finds.with(text.finish());
    }

    private static Note note(Id<Note> id, Element body, Finds finds) {
        var gathering = new Gathering(finds.ids());
        new HtmlWalk(finds, Map.of(), gathering).read(body);
        return noteOf(id, gathering, finds.ids());
    }

    /// A note of what was gathered: plain paragraphs, lists and quotations, and no call of another note.
    static Note noteOf(Id<Note> id, Gathering gathering, Ids ids) {
        var blocks = gathering.finish().stream()
                .map(block -> plain(block).withProse(uncalling(block.prose())))
                .toList();
        return blocks.isEmpty()
                ? Note.of(id, Block.of(ids.fresh(), Role.BODY, Prose.EMPTY))
                : new Note(id, Register.copyOf(blocks), null);
    }

    private static Block plain(Block block) {
        return block.role() == Role.LIST_ITEM || block.role() == Role.QUOTATION
                ? block
                : block.withRole(Role.BODY)
                        .withLayout(Layout.PLAIN.withAlignment(block.layout().alignment()));
    }

    private static Prose uncalling(Prose prose) {
        return new Prose(prose.inlines().stream()
                .filter(inline -> !(inline instanceof Inline.NoteCall))
                .toList());
    }

    /// On Windows lines of another kind may stand before the page.
    private static String withoutHeader(String html) {
        int start = html.indexOf('<');
        return html.startsWith("Version:") && start > 0 ? html.substring(start) : html;
    }
}
