package org.undersigned.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What can be read out of finished pages.
public final class Extract {

    private Extract() {}

    /// A line of text and how far down the page it stands, in points.
    record Line(int page, double x, double y, double size, String text) {}

    static String page(Pages pages, int page) throws IOException {
        try (var document = Loader.loadPDF(pages.pdf())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /// The text of all pages with line ends as spaces.
    static String words(Pages pages) throws IOException {
        var text = new StringBuilder();
        for (int i = 1; i <= pages.count(); i++) {
            text.append(page(pages, i)).append(' ');
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    static List<Line> lines(Pages pages) throws IOException {
        var lines = new ArrayList<Line>();
        try (var document = Loader.loadPDF(pages.pdf())) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    var first = positions.getFirst();
                    lines.add(new Line(
                            getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj(), first.getFontSizeInPt(), text));
                }
            };
            stripper.getText(document);
        }
        return lines;
    }

    /// The addresses that can be clicked, in order, without repeats.
    static List<String> links(Pages pages) throws IOException {
        var links = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionURI action
                            && !links.contains(action.getURI())) {
                        links.add(action.getURI());
                    }
                }
            }
        }
        return links;
    }
}
