package org.undersigned.typeset;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.PageSize;
import org.undersigned.model.PageStyle;
import org.undersigned.model.ReadyStyle;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Role;

/// Letters whose pages are hard to set well, each made to go wrong in one way.
final class Gallery {

    private static final String SENTENCE = "The gauges at the upper dam have shown more this year than ever before. ";
    private static final String ADDRESS = "https://archive.example/collections/2026/basin/permits-of-the-upper-"
            + "valley?language=es&order=date#first_Document-of-the-series";

    private final List<Piece> pieces = new ArrayList<>();

    /// @param name also that of its pictures
    record Piece(String name, Letters letter) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Piece> all() {
        var gallery = new Gallery();
        gallery.notes();
        gallery.parts();
        gallery.names();
        gallery.scripts();
        gallery.styles();
        return gallery.pieces;
    }

    private void add(String name, Letters letter) {
        pieces.add(new Piece(name, letter));
    }

    private static Letters body(int paragraphs) {
        var letter = new Letters("en").add(Role.TITLE, "A letter of some length");
        for (int i = 0; i < paragraphs; i++) {
            letter.add(Role.BODY, SENTENCE.repeat(6).strip());
        }
        return letter;
    }

    private static Inline said(String words) {
        return Letters.text(words);
    }

    private void notes() {
        var split = body(4);
        add("note-that-must-split", split.add(Role.BODY, said("Called here."), split.note(said(SENTENCE.repeat(70)))));
        for (int lines = 0; lines < 3; lines++) {
            var last = body(7);
            last.add(Role.BODY, said(SENTENCE.repeat(2 + lines) + "Called in a last line."), last.note(said(SENTENCE)));
            add("note-called-near-the-end-" + lines, last.add(Role.BODY, SENTENCE.repeat(9)));
        }
        var three = body(2);
        three.add(
                Role.BODY,
                said("One"),
                three.note(said("First. " + SENTENCE)),
                said(", two"),
                three.note(said("Second. " + SENTENCE.repeat(3))),
                said(" and three"),
                three.note(said("Third.")),
                said(" on one line. " + SENTENCE));
        add("three-notes-on-one-line", three);
        var list = body(1);
        for (int i = 1; i <= 6; i++) {
            list.add(
                    Role.LIST_ITEM,
                    Layout.PLAIN
                            .withListStyle(i < 4 ? ListStyle.NUMBER : ListStyle.BULLET)
                            .withLevel(i == 2 ? 2 : 1),
                    said("An item that calls a note"),
                    list.note(said("Note of item " + i + ". " + SENTENCE)),
                    said(". " + SENTENCE.repeat(2)));
        }
        add("list-with-notes", list);
        var quoted = body(1);
        add(
                "quotation-with-note",
                quoted.add(Role.QUOTATION, said(SENTENCE.repeat(5).strip()), quoted.note(said(SENTENCE.repeat(2)))));
        var title = new Letters("en");
        title.add(Role.TITLE, said("A title that calls a note"), title.note(said("Plain words, not bold.")));
        add("title-with-note", title.add(Role.BODY, SENTENCE.repeat(4)));
        var address = body(1);
        address.add(Role.BODY, said("In the text " + ADDRESS + " and on it goes. " + SENTENCE));
        address.add(Role.BODY, said("In a note."), address.note(address.cite("See ", ADDRESS, " and ", ADDRESS)));
        add("long-address", address);
        var twelve = new Letters("en").add(Role.TITLE, "Twelve notes");
        for (int i = 1; i <= 12; i++) {
            twelve.add(Role.BODY, said(SENTENCE.repeat(2).strip()), twelve.note(said("Note " + i + ". " + SENTENCE)));
        }
        add("twelve-notes", twelve);
    }

    private void parts() {
        add(
                "title-of-four-lines",
                new Letters("en")
                        .add(
                                Role.TITLE,
                                "Open letter of the organisations of the working group on the upper basin to the"
                                        + " Commission, to both governments and to all who drink of its waters, on what"
                                        + " the accord was to be, what it is, and what is still to be done about it")
                        .add(Role.BODY, SENTENCE.repeat(5)));
        add(
                "letterhead-and-two-recipients",
                new Letters("en")
                        .add(Role.LETTERHEAD, "Coalition for Open Rivers")
                        .add(Role.LETTERHEAD, "Plaza de las Aguas 14, Quito - secretariat@rivers.example")
                        .lines(Role.RECIPIENT, "The Minister", "Ministry of Waters", "Lima")
                        .lines(Role.RECIPIENT, "The Chair", "Basin Commission")
                        .add(Role.DATELINE, "Quito, 24 November 2026")
                        .add(Role.TITLE, "On the accord")
                        .add(Role.SALUTATION, "Dear Minister, dear Chair,")
                        .add(Role.BODY, SENTENCE.repeat(5))
                        .add(Role.CLOSING, "Yours sincerely,")
                        .signed("Aída Núñez", "Agua Libre")
                        .add(Role.POSTSCRIPT, "P.S. " + SENTENCE)
                        .add(Role.ENCLOSURE, "Enclosed: two maps")
                        .add(Role.COPIES, "Copies: the press"));
        add(
                "headings-and-lists",
                new Letters("en")
                        .add(Role.TITLE, "Headings and lists")
                        .add(Role.HEADING, "Of the first level")
                        .add(Role.BODY, SENTENCE.repeat(2))
                        .add(Role.HEADING, Layout.PLAIN.withLevel(2), said("Of the second"))
                        .item(1, ListStyle.NUMBER, SENTENCE)
                        .item(2, ListStyle.NUMBER, SENTENCE.repeat(2))
                        .item(2, ListStyle.NUMBER, "short")
                        .item(3, ListStyle.BULLET, SENTENCE)
                        .item(1, ListStyle.NUMBER, SENTENCE)
                        .add(Role.HEADING, Layout.PLAIN.withLevel(3), said("Of the third"))
                        .item(2, ListStyle.BULLET, "begins deep")
                        .item(1, ListStyle.BULLET, "comes up"));
        add("heading-at-the-foot", body(8).add(Role.HEADING, "Never alone").add(Role.BODY, SENTENCE.repeat(6)));
        add(
                "marks",
                new Letters("en")
                        .add(
                                Role.BODY,
                                said("Plain, "),
                                Letters.text("bold", Mark.BOLD),
                                said(", "),
                                Letters.text("italic", Mark.ITALIC),
                                said(", "),
                                Letters.text("both underlined", Mark.BOLD, Mark.ITALIC, Mark.UNDERLINE),
                                said(", "),
                                Letters.text("struck", Mark.STRIKE),
                                said(", x"),
                                Letters.text("2", Mark.SUPERSCRIPT),
                                said(" and H"),
                                Letters.text("2", Mark.SUBSCRIPT),
                                said("O, "),
                                Letters.text("Small Capitals of the Río", Mark.SMALL_CAPITALS),
                                said(", "),
                                Letters.link("a link", "https://rivers.example"),
                                said(". " + SENTENCE.repeat(3))));
        add(
                "alignments",
                new Letters("en")
                        .add(Role.BODY, Layout.PLAIN.withAlignment(Alignment.CENTRE), said(SENTENCE.repeat(2)))
                        .add(Role.BODY, Layout.PLAIN.withAlignment(Alignment.END), said(SENTENCE.repeat(2)))
                        .add(Role.BODY, Layout.PLAIN.withAlignment(Alignment.JUSTIFIED), said(SENTENCE.repeat(4)))
                        .add(Role.BODY, Layout.PLAIN.withPageBreakBefore(true), said("On a page of its own.")));
        add("a-word-without-end", new Letters("en").add(Role.BODY, "Donaudampfschifffahrts".repeat(12)));
        add("empty", new Letters("en").add(Role.BODY, new Inline[0]));
    }

    private void names() {
        for (int count : new int[] {1, 2, 3, 11, 200}) {
            add(
                    "signatories-" + count,
                    body(5).add(Role.CLOSING, "Yours sincerely,").signedBy(count));
        }
        for (int paragraphs : new int[] {6, 7}) {
            add(
                    "names-at-the-foot-" + paragraphs,
                    body(paragraphs).add(Role.CLOSING, "Yours,").signedBy(6));
        }
        var mixed = body(1).add(Role.CLOSING, "Yours,").add(Role.SIGNATORIES, "Signed by");
        mixed.signed(
                "Somebody with a very long name",
                "An organisation whose name is far too long for one line of a"
                        + " page and has to turn over at least once");
        for (int i = 0; i < 20; i++) {
            mixed.signed(i % 3 == 0 ? "" : "Person " + i, i % 3 == 1 ? "" : "Organisation " + i);
        }
        add("names-of-all-lengths", mixed);
    }

    private void scripts() {
        add(
                "mixed-scripts",
                new Letters("en")
                        .add(Role.TITLE, "Latin, Кириллица, Ελληνικά, Tiếng Việt")
                        .add(
                                Role.BODY,
                                "Łódź, Þingvellir, Çeşme, Őrség; Москва; Αθήνα; Hà Nội; שלום; السلام; 東京; 北京; 서울."));
        add(
                "arabic",
                new Letters("ar")
                        .add(Role.TITLE, "رسالة مفتوحة إلى لجنة الحوض")
                        .add(Role.BODY, "نكتب إليكم (باسم المنظمات) بشأن اتفاق الحوض 2026. ".repeat(6))
                        .add(Role.CLOSING, "مع التحية")
                        .signed("أحمد", "مياه حرة"));
        add(
                "hebrew",
                new Letters("he")
                        .add(Role.TITLE, "מכתב פתוח")
                        .add(Role.BODY, "אנו כותבים אליכם (בשם הארגונים) על ההסכם של 2026. ".repeat(6)));
        add("japanese", new Letters("ja").add(Role.TITLE, "公開書簡").add(Role.BODY, "私たちは流域協定について書いています。".repeat(12)));
        add("chinese", new Letters("zh").add(Role.TITLE, "公开信").add(Role.BODY, "我们就流域协议致函贵委员会。".repeat(14)));
        add("korean", new Letters("ko").add(Role.TITLE, "공개 서한").add(Role.BODY, "우리는 유역 협정에 대해 씁니다. ".repeat(12)));
        add("refused-script", new Letters("hi").add(Role.BODY, "नमस्ते, and then words that can be set."));
    }

    private void styles() {
        for (var ready : ReadyStyle.values()) {
            var name = ready.name().toLowerCase(java.util.Locale.ROOT);
            add("style-" + name, Letters.ordinary().style(ready.on(PageSize.A4)));
        }
        add("paper-legal", Letters.ordinary().style(PageStyle.PLAIN.withPaper(PageSize.LEGAL)));
        add("narrow", Letters.ordinary().style(PageStyle.PLAIN.withMargin(60).withJustified(true)));
    }
}
