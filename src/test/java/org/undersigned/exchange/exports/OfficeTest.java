package org.undersigned.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.exchange.exports.office.DocxExporter;
import org.undersigned.exchange.exports.office.OdtExporter;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.LettersWithLogos;

class OfficeTest {

    private static final Letter ORDINARY = Letters.ordinary().letter();

    private static Outgoing plain(Letter letter) {
        return Outgoing.of(letter, letter.original(), Letters.DAY);
    }

    @Test
    void aWordDocumentHasRealFootnotesThatAreCalledOnceEach() throws Exception {
        var parts = Said.parts(new DocxExporter().export(plain(ORDINARY)));
        assertThat(Said.xml(parts, "word/document.xml").select("w|footnoteReference"))
                .hasSize(3);
        assertThat(Said.xml(parts, "word/footnotes.xml").select("w|footnote w|footnoteRef"))
                .hasSize(3);
        assertThat(Said.xml(parts, "word/_rels/footnotes.xml.rels").select("Relationship[TargetMode=External]"))
                .hasSize(5);
    }

    @Test
    void anOpenDocumentHasRealFootnotesAndItsTypeFirst() throws Exception {
        var bytes = new OdtExporter().export(plain(ORDINARY));
        assertThat(new String(bytes, 30, 47, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        var content = Said.xml(Said.parts(bytes), "content.xml");
        assertThat(content.select("text|note[text:note-class=footnote]")).hasSize(3);
        assertThat(content.select("text|note text|a")).hasSize(5);
    }

    @Test
    void theFirstLineOfALetterheadIsANameAndTheOthersAreSmallWithOneRuleBelow() throws Exception {
        var letter = new Letters("en")
                .lines(Role.LETTERHEAD, "Coalition for Rivers", "Plaza 14, Quito", "office@rivers.example")
                .add(Role.BODY, "Words.")
                .letter();
        var docx = Said.xml(Said.parts(new DocxExporter().export(plain(letter))), "word/document.xml");
        assertThat(docx.select("w|pStyle").eachAttr("w:val"))
                .startsWith("Letterhead", "LetterheadLine", "LetterheadLine", "BodyText");
        assertThat(docx.select("w|p > w|pPr > w|spacing[w:after]")).hasSize(1);
        var odt = Said.parts(new OdtExporter().export(plain(letter)));
        var lines = Said.xml(odt, "content.xml").select("office|text > text|p");
        assertThat(lines.eachText()).startsWith("Coalition for Rivers", "Plaza 14, Quito", "office@rivers.example");
        assertThat(lines.eachAttr("text:style-name")).startsWith("Letterhead", "LetterheadLine");
        var html = new HtmlExporter().text(plain(letter));
        assertThat(html).contains("<p class=\"letterhead name\">Coalition for Rivers</p>");
        assertThat(html).contains("<p class=\"letterhead\">Plaza 14, Quito</p>");
    }

    @Test
    void anOpenDocumentPutsNoTwoSpacesBetweenParagraphs() throws Exception {
        var settings = Said.xml(Said.parts(new OdtExporter().export(plain(ORDINARY))), "settings.xml");
        assertThat(settings.select("config|config-item[config:name=AddParaTableSpacing]")
                        .text())
                .isEqualTo("false");
    }

    @Test
    void signatoriesStandInATableARowEachThatIsNeverSplit() throws Exception {
        var docx = Said.xml(Said.parts(new DocxExporter().export(plain(ORDINARY))), "word/document.xml");
        assertThat(docx.select("w|tr")).hasSize(10);
        assertThat(docx.select("w|tr > w|trPr > w|cantSplit")).hasSize(10);
        var odt = Said.xml(Said.parts(new OdtExporter().export(plain(ORDINARY))), "content.xml");
        assertThat(odt.select("table|table-row")).hasSize(10);
    }

    @Test
    void afterAListThatEndsTheTextStandsALineThatTakesNoRoom() throws Exception {
        var letter = new Letters("en")
                .add(Role.BODY, "Words.")
                .add(Role.SIGNATORIES, "")
                .signed("Ada Ray", "River Watch")
                .letter();
        var open = Said.xml(Said.parts(new OdtExporter().export(plain(letter))), "content.xml");
        var last = Objects.requireNonNull(open.selectFirst("office|text")).lastElementChild();
        assertThat(Objects.requireNonNull(last).tagName()).isEqualTo("text:p");
        var style = last.attr("text:style-name");
        assertThat(open.select("style|style[style:name=" + style + "] style|text-properties")
                        .attr("fo:font-size"))
                .isEqualTo("1pt");
        var word = Said.xml(Said.parts(new DocxExporter().export(plain(letter))), "word/document.xml");
        assertThat(word.select("w|tbl + w|p w|spacing").attr("w:line")).isEqualTo("20");
    }

    @Test
    void eachListOfNumbersBeginsWithOne() throws Exception {
        var letter = new Letters("en")
                .item(1, ListStyle.NUMBER, "one")
                .item(1, ListStyle.NUMBER, "two")
                .add(Role.BODY, "Between")
                .item(1, ListStyle.NUMBER, "one again")
                .letter();
        var parts = Said.parts(new DocxExporter().export(plain(letter)));
        var lists = Said.xml(parts, "word/document.xml").select("w|numId").eachAttr("w:val");
        assertThat(lists).containsExactly("2", "2", "3");
        assertThat(Said.xml(parts, "word/numbering.xml").select("w|startOverride"))
                .hasSize(2);
    }

    @Test
    void aNoteCalledTwiceIsOneNoteAndAReferenceToIt() throws Exception {
        var made = new Letters("en");
        var call = made.note(Letters.text("Said once"));
        var letter = made.add(Role.BODY, Letters.text("First"), call, Letters.text(" and again"), call)
                .letter();
        var docx = Said.xml(Said.parts(new DocxExporter().export(plain(letter))), "word/document.xml");
        assertThat(docx.select("w|footnoteReference")).hasSize(1);
        assertThat(docx.select("w|fldSimple").attr("w:instr")).contains("NOTEREF _Note1");
        var odt = Said.xml(Said.parts(new OdtExporter().export(plain(letter))), "content.xml");
        assertThat(odt.select("text|note-ref").attr("text:ref-name")).isEqualTo("note1");
    }

    @Test
    void charactersThatXmlCannotHaveAreLeftOut() throws Exception {
        var letter = new Letters("en")
                .add(Role.BODY, Letters.text("a\u0001b\uFFFFc < d & \"e\"", Mark.BOLD))
                .letter();
        var docx = Said.xml(Said.parts(new DocxExporter().export(plain(letter))), "word/document.xml");
        assertThat(docx.select("w|t").getFirst().wholeText()).isEqualTo("abc < d & \"e\"");
    }

    @Test
    void aPictureTravelsAlongAndABrokenOneLeavesItsDescription() throws Exception {
        var png = Objects.requireNonNull(OfficeTest.class.getResourceAsStream("/org/undersigned/icons/app-64.png"))
                .readAllBytes();
        var good = new KeptFile(Id.of("g"), "logo.png", "image/png", "aa", png.length);
        var bad = new KeptFile(Id.of("b"), "bad.png", "image/png", "bb", 3);
        var letter = new Letters("en")
                .add(Role.BODY, new Inline.Picture(good.id(), "Our logo"), new Inline.Picture(bad.id(), "Lost map"))
                .letter()
                .withKeptFiles(Register.of(good, bad));
        KeptPictures kept = file -> java.util.Optional.of(file.sha256().equals("aa") ? png : new byte[] {1, 2, 3});
        var outgoing = new Outgoing(letter, letter.original(), Letters.DAY, kept);
        var docx = Said.parts(new DocxExporter().export(outgoing));
        assertThat(docx.get("word/media/aa.png")).isEqualTo(png);
        assertThat(Said.docx(new DocxExporter().export(outgoing)).body()).isEqualTo("Lostmap");
        var odt = Said.parts(new OdtExporter().export(outgoing));
        assertThat(odt.get("Pictures/aa.png")).isEqualTo(png);
        assertThat(new HtmlExporter().text(outgoing)).contains("data:image/png;base64,", "alt=\"Our logo\"");
    }

    @Test
    void theRowOfLogosGoesAlongEachWithTheNameOfItsOrganisation() throws Exception {
        var names = List.of("Agua Libre", "Cuenca Evalúa", "Contraloría del Río");
        for (var place : List.of(LogosRow.AFTER_LIST, LogosRow.UNDER_LETTERHEAD)) {
            var sizes = List.of(new int[] {800, 200}, new int[] {300, 300}, new int[] {600, 300});
            var made = new LettersWithLogos(Letters.ordinary(), sizes).at(place);
            var letter = made.letter();
            var outgoing = new Outgoing(letter, letter.original(), Letters.DAY, made.pictures());
            var bytes = new DocxExporter().export(outgoing);
            assertThat(Said.xml(Said.parts(bytes), "word/document.xml")
                            .select("wp|docPr")
                            .eachAttr("descr"))
                    .isEqualTo(names);
            assertThat(Said.xml(Said.parts(bytes), "word/document.xml")
                            .select("wp|inline")
                            .eachAttr("distL"))
                    .hasSameSizeAs(names)
                    .containsOnly("0");
            assertThat(Said.docx(bytes).body())
                    .isEqualTo(
                            Said.docx(new DocxExporter().export(plain(letter))).body());
            var odt = Said.xml(Said.parts(new OdtExporter().export(outgoing)), "content.xml");
            assertThat(odt.select("svg|desc").eachText()).isEqualTo(names);
            var html = Jsoup.parse(new HtmlExporter().text(outgoing));
            assertThat(html.select(".logos img").eachAttr("alt")).isEqualTo(names);
            boolean after = place == LogosRow.AFTER_LIST;
            assertThat(html.select(after ? ".signatories + .logos" : ".logos + .recipient"))
                    .hasSize(1);
            Files.createDirectories(Path.of("target/pictures"));
            Files.write(Path.of("target/pictures/logos-" + place + ".docx"), bytes);
            Files.write(Path.of("target/pictures/logos-" + place + ".odt"), new OdtExporter().export(outgoing));
            Files.writeString(Path.of("target/pictures/logos-" + place + ".html"), new HtmlExporter().text(outgoing));
        }
    }

    @Test
    void onlyAddressesOfTheWebAndOfMailCanBeFollowed() throws Exception {
        var letter = new Letters("en")
                .add(
                        Role.BODY,
                        Letters.link("click", "javascript:alert(1)"),
                        Letters.link("file", "file:///etc/passwd"))
                .letter();
        assertThat(new HtmlExporter().text(plain(letter))).doesNotContain("javascript:", "file:");
        var docx = Said.parts(new DocxExporter().export(plain(letter)));
        assertThat(Said.xml(docx, "word/_rels/document.xml.rels").select("[TargetMode=External]"))
                .isEqualTo(List.of());
    }
}
