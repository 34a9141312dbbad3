package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.model.PageExtra;
import org.undersigned.model.PageStyle;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.pictures.PagePictures;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The logos of those who sign, in rows on paper.
class LogosRowTest {

    private static final List<int[]> MANY = List.of(
            new int[] {800, 200},
            new int[] {300, 300},
            new int[] {600, 300},
            new int[] {1200, 200},
            new int[] {300, 400},
            new int[] {640, 320},
            new int[] {500, 250});

    @ParameterizedTest
    @EnumSource(value = Arrangement.class, mode = EnumSource.Mode.EXCLUDE, names = "RUN_IN")
    void namesBeginAlikeWithALogoBesideThemAndWithout(Arrangement arrangement) throws Exception {
        var logos = new LettersWithLogos(Letters.ordinary(), MANY.subList(0, 4)).at(LogosRow.NOWHERE);
        var letter = logos.letter();
        var look = new ListLook(arrangement, false, true, true, true, " - ", false);
        var listing = letter.settings().listing().withLook(look);
        letter = letter.withSettings(letter.settings().withListing(listing));
        var pages = Letters.typesetter().set(letter, letter.original(), logos.pictures(), Watch.NOBODY);
        assertThat(drawn(pages)).hasSize(4);
        var left = Extract.lines(pages).stream()
                .filter(line ->
                        line.text().startsWith("Aída Núñez") || line.text().startsWith("Juana Manuela Casals"))
                .map(Extract.Line::x)
                .toList();
        assertThat(left).hasSize(2).containsOnly(left.getFirst());
        for (var standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            assertThat(Standards.broken(pages, standard)).isEmpty();
        }
    }

    @Test
    void standAfterTheListEachWithTheNameOfItsOrganisation() throws Exception {
        var pages = keep("after", new LettersWithLogos(Letters.ordinary(), MANY));
        assertThat(described(pages))
                .containsExactly(
                        "Agua Libre",
                        "Cuenca Evalúa",
                        "Contraloría del Río",
                        "Cultura y Monte",
                        "Fuente, Centro de Estudios del Agua",
                        "GRAMA, Gestión de Ríos y Manantiales",
                        "ICAM, Instituto de la Cuenca Alta y Media");
        var logos = drawn(pages);
        assertThat(logos).hasSize(7);
        assertThat(logos.stream().map(logo -> Math.round(logo.middle())).distinct())
                .as("rows, each with one middle line")
                .hasSize(2);
        for (var standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            assertThat(Standards.broken(pages, standard)).as("%s", standard).isEmpty();
        }
    }

    @Test
    void standUnderTheLetterheadBeforeEverythingElse() throws Exception {
        var letters = new Letters("en")
                .add(Role.LETTERHEAD, "Coalition for Open Rivers")
                .add(Role.LETTERHEAD, "Plaza de las Aguas 14, Quito")
                .add(Role.TITLE, "On the accord")
                .add(Role.BODY, "We ask for one thing only, and for it soon.")
                .add(Role.CLOSING, "Yours sincerely,")
                .signedBy(4);
        var pages = keep("under", new LettersWithLogos(letters, MANY.subList(0, 4)).at(LogosRow.UNDER_LETTERHEAD));
        assertThat(described(pages)).hasSize(4);
        assertThat(drawn(pages)).allSatisfy(logo -> assertThat(logo.middle()).isGreaterThan(620));
    }

    @Test
    void onlyOrganisationsThatSignBringTheirLogo() throws Exception {
        for (var capacity : List.of(Capacity.PERSONAL, Capacity.AFFILIATION_FOR_IDENTIFICATION)) {
            var pages = new LettersWithLogos(Letters.ordinary(), MANY.subList(0, 3))
                    .secondSigns(capacity)
                    .set();
            assertThat(described(pages)).containsExactly("Agua Libre", "Contraloría del Río");
        }
    }

    @Test
    void aLetterThatDoesNotAskForThemHasNone() throws Exception {
        var pages = new LettersWithLogos(Letters.ordinary(), MANY)
                .at(LogosRow.NOWHERE)
                .set();
        assertThat(drawn(pages)).isEmpty();
        assertThat(pages.troubles().pictures()).isEmpty();
    }

    @Test
    void aSmallPictureIsNotDrawnOutIntoMush() throws Exception {
        var pages = new LettersWithLogos(Letters.ordinary(), List.of(new int[] {40, 20})).set();
        assertThat(drawn(pages).getFirst().height()).isLessThanOrEqualTo(20 * 72 / 150f + 0.01f);
    }

    @Test
    void standOnceAfterTheLastNameOfAListOnPagesOfItsOwn() throws Exception {
        var letters = Letters.ordinary()
                .style(PageStyle.PLAIN.with(PageExtra.LIST_APART, true))
                .signedBy(120);
        var pages = keep("apart", new LettersWithLogos(letters, MANY));
        assertThat(described(pages)).hasSize(7);
        var last = drawn(pages);
        assertThat(last).extracting(Drawn::page).containsOnly(pages.count());
    }

    private static Pages keep(String name, LettersWithLogos letters) throws IOException {
        var pages = letters.set();
        var folder = Files.createDirectories(Path.of("target/pictures"));
        try (var pictures = new PagePictures(pages)) {
            for (int i = 0; i < pictures.count(); i++) {
                Files.write(folder.resolve("logos-" + name + "-" + (i + 1) + ".png"), pictures.png(i, 100));
            }
        }
        return pages;
    }

    private static List<String> described(Pages pages) throws IOException {
        try (var document = Loader.loadPDF(pages.pdf())) {
            var words = new ArrayList<String>();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), words);
            return words;
        }
    }

    private static void walk(PDStructureNode node, List<String> words) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    words.add(element.getAlternateDescription());
                }
                walk(element, words);
            }
        }
    }

    /// A picture on a page, counted from 1, in points from its foot.
    private record Drawn(int page, float x, float y, float width, float height) {

        float middle() {
            return y + height / 2;
        }
    }

    private static List<Drawn> drawn(Pages pages) throws IOException {
        var all = new ArrayList<Drawn>();
        try (var document = Loader.loadPDF(pages.pdf())) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                new Watcher(all, i + 1).processPage(document.getPage(i));
            }
        }
        return all;
    }

    private static final class Watcher extends PDFStreamEngine {

        private final List<Drawn> all;
        private final int page;

        Watcher(List<Drawn> all, int page) {
            this.all = all;
            this.page = page;
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new DrawObject(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do")
                    && getResources().getXObject((COSName) operands.getFirst()) instanceof PDImageXObject) {
                var at = getGraphicsState().getCurrentTransformationMatrix();
                float height = Math.abs(at.getScalingFactorY());
                float foot = at.getScaleY() < 0 ? at.getTranslateY() - height : at.getTranslateY();
                all.add(new Drawn(page, at.getTranslateX(), foot, at.getScalingFactorX(), height));
            } else {
                super.processOperator(operator, operands);
            }
        }
    }
}
