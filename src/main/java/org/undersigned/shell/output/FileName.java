package org.undersigned.shell.output;

import java.util.regex.Pattern;

/// Names of files made of titles.
public final class FileName {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final int LONGEST = 80;

    private FileName() {}

    /// The title without what some system would not have in a name, cut at a word where it is long.
    public static String of(String title) {
        var name = FORBIDDEN.matcher(title).replaceAll(" ").strip().replaceAll("\\s+", " ");
        while (name.startsWith(".")) {
            name = name.substring(1).strip();
        }
        if (name.length() > LONGEST) {
            int space = name.lastIndexOf(' ', LONGEST);
            name = name.substring(0, space > LONGEST / 2 ? space : LONGEST).strip();
        }
        return name.isEmpty() ? "letter" : name;
    }
}
