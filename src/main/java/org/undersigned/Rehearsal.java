package org.undersigned;

import javafx.application.Application;

/// Does the real job once and ends: for machines without a display, and for the build, which records
/// what a start loads.
///
/// Started as `window PICTURE.png HOME`, where `HOME` is an empty folder for preferences and letters.
public final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) {
        switch (arguments[0]) {
            case "window" -> window(arguments[1], arguments[2]);
            default -> throw new IllegalArgumentException("There is no rehearsal of " + arguments[0]);
        }
    }

    private static void window(String picture, String home) {
        System.setProperty("undersigned.home", home);
        Application.launch(PictureOfApp.class, "--picture=" + picture);
    }
}
