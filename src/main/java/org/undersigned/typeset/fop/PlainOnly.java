package org.undersigned.typeset.fop;

import java.util.stream.Stream;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.typeset.fonts.Shaping;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/// Hands on what is set, until a character comes that the engine's plain path cannot shape. The other path takes twice
/// as long and does not kern: it is for letters that need it.
final class PlainOnly extends XMLFilterImpl {

    /// What was set so far is of no use: all of it goes by the other path.
    static final class NeedsShaping extends SAXException {

        private static final long serialVersionUID = 1L;
    }

    PlainOnly(ContentHandler next) {
        setContentHandler(next);
    }

    /// A guess at a glance: the words that make up nearly all of a letter.
    static boolean isLikelyEnough(Letter letter, Edition edition) {
        var text = Stream.concat(
                        edition.blocks().stream(), edition.notes().stream().flatMap(note -> note.body().stream()))
                .map(block -> block.prose().text());
        var names = Stream.concat(
                        letter.persons().stream().map(Person::names),
                        letter.organisations().stream().map(Organisation::names))
                .flatMap(each -> each.byLanguage().values().stream());
        return Stream.concat(text, names).noneMatch(Shaping::isNeeded);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        for (int i = start; i < start + length; ) {
            int codePoint = Character.codePointAt(text, i, start + length);
            if (Shaping.isNeeded(codePoint)) {
                throw new NeedsShaping();
            }
            i += Character.charCount(codePoint);
        }
        super.characters(text, start, length);
    }
}
