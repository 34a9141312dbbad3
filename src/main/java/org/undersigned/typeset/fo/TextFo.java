package org.undersigned.typeset.fo;

import com.ibm.icu.text.Normalizer2;
import org.undersigned.language.hyphenation.Hyphenation;
import org.undersigned.model.source.WebAddress;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.typeset.fonts.Family;
import org.undersigned.typeset.fonts.FontRuns;
import org.undersigned.typeset.fonts.Shaping;
import org.xml.sax.SAXException;

/// Writes stretches of text with their marks, each stretch in a typeface that has its characters.
final class TextFo {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final String RAISED = "0.34em";
    private static final String LOWERED = "-0.16em";
    private static final String INDEX_SIZE = "0.66em";

    private final Fo fo;
    private final FontRuns fonts;
    private final Family body;
    private final String language;
    private final Hyphenation hyphenation;
    private Breaking breaking = Breaking.NEVER;

    TextFo(Fo fo, FontRuns fonts, Sheet sheet, Hyphenation hyphenation) {
        this.hyphenation = hyphenation;
        this.fo = fo;
        this.fonts = fonts;
        this.body = sheet.family();
        this.language = sheet.language();
    }

    /// Says how words are broken from here on; answers how they were.
    Breaking breaking(Breaking wanted) {
        var before = breaking;
        breaking = wanted;
        return before;
    }

    /// Text as the running type has it.
    void plain(String text) throws SAXException {
        spoken(text, language);
    }

    /// Text with marks; a link can be clicked, and addresses in the text can break.
    void marked(String text, Marks marks) throws SAXException {
        var link = marks.link();
        if (link != null) {
            linked(text, link, marks.withLink(null));
            return;
        }
        var addresses = WebAddress.BARE.matcher(text);
        int done = 0;
        while (addresses.find()) {
            looks(text.substring(done, addresses.start()), marks);
            linked(addresses.group(), addresses.group(), marks);
            done = addresses.end();
        }
        looks(text.substring(done), marks);
    }

    /// An address as written, which opens what it names.
    void address(String address) throws SAXException {
        linked(address, address, Marks.NONE);
    }

    /// The raised figure of a note. Lines do not move apart for it.
    void index(String figure) throws SAXException {
        fo.open("inline", "font-size", INDEX_SIZE, "baseline-shift", RAISED, "line-height", "0pt");
        plain(figure);
        fo.close();
    }

    private void linked(String text, String address, Marks marks) throws SAXException {
        boolean shown = Addresses.looksLikeOne(text);
        var destination = Addresses.destination(address);
        if (destination.isEmpty()) {
            words(text, marks, shown);
            return;
        }
        fo.open(
                "basic-link",
                "external-destination",
                destination.get(),
                "fox:alt-text",
                address,
                "color",
                Ink.LINK,
                "hyphenate",
                "false");
        words(text, marks, shown);
        fo.close();
    }

    private void words(String text, Marks marks, boolean address) throws SAXException {
        if (!address) {
            looks(text, marks);
            return;
        }
        boolean even = breaking == Breaking.FREE;
        var before = breaking(Breaking.NEVER);
        for (var part : Addresses.parts(text, even)) {
            if (part.whole()) {
                fo.open("inline", "keep-together.within-line", "always");
                looks(part.text(), marks);
                fo.close();
            } else {
                looks(part.text(), marks);
            }
        }
        breaking(before);
    }

    private void looks(String text, Marks marks) throws SAXException {
        if (text.isEmpty()) {
            return;
        }
        var spokenIn = marks.language() == null ? language : marks.language();
        if (marks.looks().isEmpty() && marks.language() == null) {
            spoken(text, spokenIn);
            return;
        }
        boolean raised = marks.has(Mark.SUPERSCRIPT);
        boolean index = raised || marks.has(Mark.SUBSCRIPT);
        fo.open(
                "inline",
                "font-weight",
                marks.has(Mark.BOLD) ? "bold" : "",
                "font-style",
                marks.has(Mark.ITALIC) ? "italic" : "",
                "text-decoration",
                decoration(marks),
                "font-size",
                index ? INDEX_SIZE : "",
                "baseline-shift",
                index ? raised ? RAISED : LOWERED : "",
                "line-height",
                index ? "0pt" : "",
                "xml:lang",
                marks.language() == null ? "" : spokenIn,
                Spoken.ATTRIBUTE,
                new Spoken(marks.language() == null ? "" : spokenIn, "").written());
        if (marks.has(Mark.SMALL_CAPITALS)) {
            smallCapitals(text, spokenIn);
        } else {
            spoken(text, spokenIn);
        }
        fo.close();
    }

    private void smallCapitals(String text, String spokenIn) throws SAXException {
        for (var part : SmallCapitals.of(text, spokenIn)) {
            fo.open("inline", "font-size", part.small() ? "0.8em" : "", "letter-spacing", "0.04em");
            spoken(part.text(), spokenIn);
            fo.close();
        }
    }

    private void spoken(String text, String spokenIn) throws SAXException {
        var composed = LongWords.breakable(COMPOSED.normalize(text.replace('\t', ' ')));
        var broken =
                breaking == Breaking.NEVER ? composed : hyphenation.soften(composed, spokenIn, breaking.shortest());
        for (var stretch : fonts.of(broken, spokenIn)) {
            var spoken = new Spoken("", Shaping.isNeeded(stretch.text()) ? stretch.text() : "").written();
            if (stretch.family() == body && spoken.isEmpty()) {
                fo.text(stretch.text());
            } else {
                var family = stretch.family() == body ? "" : stretch.family().title();
                fo.open("inline", "font-family", family, Spoken.ATTRIBUTE, spoken);
                fo.text(stretch.text());
                fo.close();
            }
        }
    }

    private static String decoration(Marks marks) {
        if (marks.has(Mark.UNDERLINE)) {
            return marks.has(Mark.STRIKE) ? "underline line-through" : "underline";
        }
        return marks.has(Mark.STRIKE) ? "line-through" : "";
    }
}
