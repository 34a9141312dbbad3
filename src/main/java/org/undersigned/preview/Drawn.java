package org.undersigned.preview;

import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.undersigned.typeset.pictures.PagePictures;

/// Makes pictures for the screen of finished pages, on whatever thread asks.
final class Drawn {

    private Drawn() {}

    static Image page(PagePictures pictures, int page, double dpi) throws IOException {
        var drawn = pictures.picture(page, dpi);
        var image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        drawn.argb(),
                        0,
                        drawn.width());
        return image;
    }
}
