package org.undersigned.typeset.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.undersigned.typeset.Pages;

/// Two pages side by side on each side of the paper, in the order that makes a booklet of the sheets when they are
/// printed on both sides, turned on the short edge, and folded.
public final class Booklet {

    private static final int PER_SHEET = 4;

    private Booklet() {}

    /// Which page stands at the left and which at the right of each side, from 0; -1 for an empty half.
    static List<int[]> sides(int pages) {
        int all = (pages + PER_SHEET - 1) / PER_SHEET * PER_SHEET;
        var sides = new ArrayList<int[]>();
        for (int low = 0; low < all / 2; low++) {
            int high = all - 1 - low;
            sides.add(low % 2 == 0 ? pair(high, low, pages) : pair(low, high, pages));
        }
        return sides;
    }

    private static int[] pair(int left, int right, int pages) {
        return new int[] {left < pages ? left : -1, right < pages ? right : -1};
    }

    /// @param reversed whether the language is read from right to left, and the booklet opens the other way
    public static Pages of(Pages pages, boolean reversed) throws IOException {
        try (var from = Loader.loadPDF(pages.pdf());
                var to = new PDDocument()) {
            var layers = new LayerUtility(to);
            var sides = sides(from.getNumberOfPages());
            var paper = from.getPage(0).getCropBox();
            for (var side : sides) {
                var sheet = new PDPage(new PDRectangle(paper.getHeight(), paper.getWidth()));
                to.addPage(sheet);
                try (var pen = new PDPageContentStream(to, sheet)) {
                    for (int half = 0; half < 2; half++) {
                        int page = side[reversed ? 1 - half : half];
                        if (page >= 0) {
                            draw(pen, layers, from, page, paper, half);
                        }
                    }
                }
            }
            var out = new ByteArrayOutputStream();
            to.save(out);
            return new Pages(out.toByteArray(), sides.size(), pages.troubles(), List.of());
        }
    }

    /// As large as fits into half the sheet, in its middle.
    private static void draw(
            PDPageContentStream pen, LayerUtility layers, PDDocument from, int page, PDRectangle paper, int half)
            throws IOException {
        float width = paper.getHeight() / 2;
        float scale = Math.min(width / paper.getWidth(), paper.getWidth() / paper.getHeight());
        float x = half * width + (width - paper.getWidth() * scale) / 2;
        float y = (paper.getWidth() - paper.getHeight() * scale) / 2;
        pen.saveGraphicsState();
        pen.transform(new Matrix(scale, 0, 0, scale, x, y));
        pen.drawForm(layers.importPageAsForm(from, page));
        pen.restoreGraphicsState();
    }
}
