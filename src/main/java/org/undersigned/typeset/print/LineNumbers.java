package org.undersigned.typeset.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.undersigned.typeset.Pages;

/// Numbers the lines of the text through all pages, in the margin; not those of notes and small print.
final class LineNumbers {

    private static final float SIZE = 7;
    private static final float GAP = 20;
    private static final float GREY = 0.45f;

    /// Letters whose feet differ by less stand on one line: raised figures and small capitals do.
    private static final float SAME_LINE = 5;

    private final PDDocument document;
    private int number;

    private LineNumbers(PDDocument document) {
        this.document = document;
    }

    static Pages on(Pages pages) throws IOException {
        try (var document = Loader.loadPDF(pages.pdf())) {
            var numbers = new LineNumbers(document);
            double body = numbers.bodySize();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                numbers.number(i, body);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new Pages(out.toByteArray(), pages.count(), pages.troubles(), pages.spots());
        }
    }

    private void number(int place, double body) throws IOException {
        var page = document.getPage(place);
        var lines = new TreeSet<Float>();
        for (var letter : letters(place)) {
            if (letter.getFontSizeInPt() >= body * 0.95) {
                join(lines, letter);
            }
        }
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.setNonStrokingColor(GREY);
            for (float foot : lines) {
                write(pen, page, foot);
            }
        }
    }

    private static void join(NavigableSet<Float> lines, TextPosition letter) {
        float foot = letter.getYDirAdj();
        if (lines.subSet(foot - SAME_LINE, foot + SAME_LINE).isEmpty()) {
            lines.add(foot);
        }
    }

    private void write(PDPageContentStream pen, PDPage page, float foot) throws IOException {
        number++;
        var figure = Integer.toString(number);
        var font = new PDType1Font(FontName.HELVETICA);
        float width = font.getStringWidth(figure) / 1000 * SIZE;
        float margin = (float) (PrintContent.DRAFT_MARGIN * 72 / 25.4);
        pen.beginText();
        pen.setFont(font, SIZE);
        pen.newLineAtOffset(margin - GAP - width, page.getCropBox().getHeight() - foot);
        pen.showText(figure);
        pen.endText();
    }

    /// The size that most of the letter is set in.
    private double bodySize() throws IOException {
        var counts = new TreeMap<Float, Integer>();
        for (var letter : letters(0)) {
            counts.merge(letter.getFontSizeInPt(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(0f);
    }

    private List<TextPosition> letters(int page) throws IOException {
        var letters = new ArrayList<TextPosition>();
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (!letter.getUnicode().isBlank()) {
                    letters.add(letter);
                }
            }
        };
        reader.setStartPage(page + 1);
        reader.setEndPage(page + 1);
        reader.getText(document);
        return letters;
    }
}
