package org.undersigned.exchange.pasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.exchange.pasting.PastedText.fixture;
import static org.undersigned.exchange.pasting.PastedText.html;
import static org.undersigned.exchange.pasting.PastedText.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.exchange.pasting.Pasted.Lost;

class HtmlReaderTest {

    @Test
    void whatLibreOfficeCopies() {
        var pasted = html(fixture("libreoffice.html"));
        assertThat(lines(pasted))
                .containsExactly(
                        "heading1: The ferry must sail in winter",
                        "body end: Ancud, 5 May 2027",
                        "body: We, who live on the island, ask for B[one crossing a day] from June to August.^1"
                                + " The log<https://ferry.example/log> counts HSub[2]O in the hold.^2",
                        "heading2: What we ask",
                        "#1: Repair the ramp.",
                        "#1: Pay the crew:",
                        "-2: the deck,",
                        "-2: the engine room.",
                        "body centre: S[Junta de Islas]/on behalf of all",
                        "note 1: See the timetable<https://ferry.example/timetable> of I[last] year.",
                        "note 1: A second paragraph of the same note.",
                        "note 2: The captain’s own words.");
        assertThat(pasted.lost()).isEqualTo(new Lost(1, 0));
    }

    @Test
    void whatChromiumCopies() {
        var pasted = html(fixture("chromium.html"));
        assertThat(lines(pasted))
                .containsExactly(
                        "heading1: Keep the night bus",
                        "body: B[The N7 carries ]I[B[nurses]]B[ and bakers.]^1B[ It is the only one]^2B[.]",
                        "body: Read the count<https://bus.example/n7?a=1&b=2> of S[May] June;\u00a0it says COSub[2].",
                        "-1: Keep the stop at the hospital.",
                        "-1: Ask first:",
                        "#2: the night shift,",
                        "#2: the drivers.",
                        "quotation: A bus that stops at ten is I[no bus].",
                        "body centre: S[Night Workers]/of the eastern quarter",
                        "body centre: {A bus at night}",
                        "body: Line\tRiders",
                        "body: N7\t412",
                        "note 1: Count of I[one] week.",
                        "note 2: See the map<https://bus.example/map>.");
        assertThat(pasted.pictures()).hasSize(1);
        assertThat(pasted.lost()).isEqualTo(new Lost(0, 1));
    }

    @Test
    void whatWordCopies() {
        var pasted = html(fixture("word.html"));
        assertThat(lines(pasted))
                .containsExactly(
                        "title: Open the archive",
                        "body: The archive of the port is B[closed since May].^1 Nobody asked"
                                + " the readers<https://archive.example/readers>.",
                        "-1: Open on Saturdays.",
                        "#2: Ask the I[guild] first.",
                        "note 1: Notice on the door.",
                        "note 1: Seen by B[two] of us.");
        assertThat(pasted.lost()).isEqualTo(new Lost(1, 0));
    }

    @Test
    void whatGoogleDocsCopies() {
        assertThat(lines(html(fixture("docs.html"))))
                .containsExactly(
                        "heading2: More shade in the square",
                        "body: We counted B[three trees] and one map<https://trees.example/map?year=2027>.^1",
                        "-1: plant in autumn",
                        "-2: I[oaks]",
                        "note 1: Counted on a Sunday.");
    }

    @Test
    void whatAMailHolds() {
        var pasted = html(fixture("mail.html"));
        assertThat(lines(pasted))
                .containsExactly(
                        "body: Dear all,",
                        "body: The hall is booked.",
                        "body: Bring B[chairs] please 😀🎺",
                        "body: Ana",
                        "body: Harbour Choir",
                        "body: no");
        assertThat(pasted.lost().isNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>a</b> <i> b</i>   c | body: B[a] I[b] c",
                "<span style='font-weight:700'>a<span style='font-weight:400'>b</span></span> | body: B[a]b",
                "<p>a<br>b<br></p> | body: a/b",
                "<pre>one  two</pre> | body: one  two",
                "<u><a href='https://x.example'>x</a></u> | body: x<https://x.example>",
                "<a href='#top'>up</a> <a href='file:///c.txt'>file</a> | body: up file",
                "<p dir=rtl align=right>שלום</p> | body: שלום",
                "<li>loose</li> | -1: loose",
                "<ol><li><p>one</p><p>more of one</p></li></ol> | #1: one/more of one",
                "<div style='display:none'>not seen</div>seen | body: seen",
            })
    void smallThings(String html, String line) {
        assertThat(lines(html(html))).containsExactly(line);
    }

    @Test
    void aContentsListWithLinksBackIsNoNote() {
        var page = "<p><a id=t1 href='#s1'>1</a></p><h2 id=s1><a href='#t1'>1</a> First</h2><p>Text.</p>";
        assertThat(html(page).notes()).isEmpty();
    }

    @Test
    void aNoteCalledTwiceIsOneNote() {
        var page = "<p>a<sup id=r1><a href='#n1'>[1]</a></sup> b<sup id=r2><a href='#n1'>[1]</a></sup></p>"
                + "<ol><li id=n1><span class=mw-cite-backlink><a href='#r1'>^</a></span> Why.</li></ol>";
        assertThat(lines(html(page))).containsExactly("body: a^1 b^1", "note 1: Why.");
    }

    @Test
    void aPageBreakStaysWithTheBlockBehindIt() {
        var blocks = html("<p>a</p><p style='page-break-before: always'>b</p>").blocks();
        assertThat(blocks.get(0).layout().pageBreakBefore()).isFalse();
        assertThat(blocks.get(1).layout().pageBreakBefore()).isTrue();
    }

    @Test
    void nothingToSeeIsNothing() {
        assertThat(html("").isEmpty()).isTrue();
        assertThat(html("<p>&nbsp;</p><script>x</script>").isEmpty()).isTrue();
    }

    @Test
    void divisionsWithoutEndDoNoHarm() {
        assertThat(lines(html("<div>".repeat(100_000) + "deep"))).hasSize(1);
    }
}
