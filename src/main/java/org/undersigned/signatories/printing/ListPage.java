package org.undersigned.signatories.printing;

import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.Watch;
import org.undersigned.typeset.pictures.PagePictures;

/// The first page of a letter's list alone, as the engine that prints it sets it. For a thread in the
/// background.
final class ListPage {

    /// More entries never fit on a page.
    private static final int MOST = 250;

    private static final double DPI = 120;

    private final Typesetter typesetter;
    private final KeptPictures pictures;

    ListPage(Typesetter typesetter, KeptPictures pictures) {
        this.typesetter = typesetter;
        this.pictures = pictures;
    }

    Image of(Letter letter, Edition edition) throws IOException {
        var first = SignatoryOrder.listed(letter, edition).stream().limit(MOST).toList();
        var list =
                new Block(Id.of("list"), Role.SIGNATORIES, org.undersigned.model.text.Layout.PLAIN, Prose.EMPTY, null);
        var alone = Edition.of(edition.id(), edition.language(), Register.of(list), Register.empty());
        var few = letter.withEditions(Register.of(alone)).withSignatories(Register.copyOf(first));
        var pages = typesetter.set(few, alone, pictures, Watch.NOBODY);
        try (var drawn = new PagePictures(pages)) {
            var picture = drawn.picture(0, DPI);
            var image = new WritableImage(picture.width(), picture.height());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            picture.width(),
                            picture.height(),
                            PixelFormat.getIntArgbInstance(),
                            picture.argb(),
                            0,
                            picture.width());
            return image;
        }
    }
}
