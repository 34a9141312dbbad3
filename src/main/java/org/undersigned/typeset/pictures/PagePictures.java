package org.undersigned.typeset.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.reading.Glyph;
import org.undersigned.typeset.reading.GlyphReader;

/// Draws and reads the pages of one PDF. Keeps it open until closed; may be asked from several threads, and does one
/// page at a time.
public final class PagePictures implements AutoCloseable {

    private static final double POINTS_PER_INCH = 72;
    private static final int OPAQUE = 0xFF000000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    public PagePictures(Pages pages) throws IOException {
        document = Loader.loadPDF(pages.pdf());
        renderer = new PDFRenderer(document);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// Width over height of a page.
    public synchronized double shape(int page) {
        var box = document.getPage(page).getCropBox();
        return box.getWidth() / box.getHeight();
    }

    /// Width of a page in inches.
    public synchronized double width(int page) {
        return document.getPage(page).getCropBox().getWidth() / POINTS_PER_INCH;
    }

    /// @param page counted from 0
    /// @param dpi dots per inch
    public Picture picture(int page, double dpi) throws IOException {
        var image = image(page, dpi);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Picture(width, height, opaque(image));
    }

    /// The dots themselves: asked for one by one, they would take as long as the drawing.
    private static int[] opaque(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_INT_RGB
                || !(image.getRaster().getDataBuffer() instanceof DataBufferInt buffer)) {
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        }
        var dots = buffer.getData();
        for (int i = 0; i < dots.length; i++) {
            dots[i] |= OPAQUE;
        }
        return dots;
    }

    /// A page as a PNG file.
    public byte[] png(int page, double dpi) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image(page, dpi), "png", bytes);
        return bytes.toByteArray();
    }

    /// The letters of a page, in the order in which they were drawn.
    ///
    /// @param page counted from 0
    public synchronized List<Glyph> glyphs(int page) throws IOException {
        return GlyphReader.read(document, page);
    }

    private synchronized BufferedImage image(int page, double dpi) throws IOException {
        return renderer.renderImageWithDPI(page, (float) dpi, ImageType.RGB);
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
