package org.undersigned.exchange.imports;

import java.util.List;
import java.util.Map;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;

/// Tokens as inlines one by one: text with its marks, calls, line breaks, addresses as links.
final class Plain {

    private Plain() {}

    static void append(Token token, Map<String, Id<Note>> notes, Account account, List<Inline> inlines) {
        switch (token) {
            case Token.Text text -> {
                account.keep(text.strand());
                inlines.add(new Inline.Run(text.strand().text(), text.marks()));
            }
            case Token.Spelled spelled -> inlines.add(new Inline.Run(spelled.text(), spelled.marks()));
            case Token.Break _ -> inlines.add(new Inline.LineBreak());
            case Token.Call call -> {
                var note = notes.get(call.label());
                if (note == null) {
                    account.keep(call.from());
                    inlines.add(new Inline.Run(call.from().text(), org.undersigned.model.text.Marks.NONE));
                } else {
                    inlines.add(new Inline.NoteCall(note));
                }
            }
            case Token.Address address -> {
                account.turn(address.opening(), Fate.LINK);
                account.turn(address.closing(), Fate.LINK);
                account.keep(address.address());
                var text = address.address().text();
                boolean mail = text.indexOf('@') > 0 && text.indexOf(':') < 0;
                boolean bare = text.regionMatches(true, 0, "www.", 0, 4);
                var link = mail ? "mailto:" + text : bare ? "http://" + text : text;
                inlines.add(new Inline.Run(text, address.marks().withLink(link)));
            }
        }
    }
}
