package org.undersigned.preview;

import java.util.Map;
import javafx.scene.image.Image;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.pictures.PagePictures;

/// Pages set from one value of the letter, open to be drawn from.
///
/// @param number counts settings, so that an old picture is known as old
/// @param first pictures made in the same go, of the pages that are looked at
/// @param places from text to page and back
/// @param exact the same to the letter, for a thread in the background
record Setting(
        long number,
        Pages pages,
        PagePictures pictures,
        PagePlaces places,
        ExactPlaces exact,
        double dpi,
        Map<Integer, Image> first) {}
