package org.undersigned.typeset.fonts;

/// A typeface we ship, by the name that `engine.xml` and a letter's page style call it.
public enum Family {
    NOTO_SERIF("Noto Serif", "NotoSerif-Regular.ttf"),
    NOTO_SANS("Noto Sans", "NotoSans-Regular.ttf"),
    GARAMOND("EB Garamond", "EBGaramond-Regular.ttf"),
    AMIRI("Amiri", "Amiri-Regular.ttf"),
    HEBREW("Noto Serif Hebrew", "NotoSerifHebrew-Regular.ttf"),
    CHINESE("Noto Serif SC", "NotoSerifSC-Regular.ttf"),
    JAPANESE("Noto Serif JP", "NotoSerifJP-Regular.ttf"),
    KOREAN("Noto Sans KR", "NotoSansKR-Regular.ttf");

    private final String title;
    private final String file;

    Family(String title, String file) {
        this.title = title;
        this.file = file;
    }

    public String title() {
        return title;
    }

    /// Whether running text of the alphabets of Europe can be set in it; the others help out for their own scripts.
    public boolean isForText() {
        return this == NOTO_SERIF || this == NOTO_SANS || this == GARAMOND || this == AMIRI;
    }

    /// The regular face, as a resource of the folder `fonts`. It has every character that the other faces have.
    String file() {
        return file;
    }

    /// The bold face, where it has one; the engine makes the others bolder by itself, and no wider.
    String boldFile() {
        return switch (this) {
            case CHINESE, JAPANESE, KOREAN -> file;
            default -> file.replace("-Regular", "-Bold");
        };
    }

    /// The family of this name, or the serif one when a letter names one that we do not ship.
    public static Family named(String title) {
        for (var family : values()) {
            if (family.title.equals(title)) {
                return family;
            }
        }
        return NOTO_SERIF;
    }
}
