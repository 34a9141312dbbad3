package org.undersigned.keeping;

import java.text.NumberFormat;
import java.util.Locale;

/// A number of bytes in the words of people.
public final class FileSize {

    private FileSize() {}

    /// Such as `412 kB` or `1.4 MB`: three digits at most, thousands of bytes and not 1,024s.
    public static String of(long bytes, Locale locale) {
        double value = bytes;
        int step = 0;
        while (value >= 999.5 && step < 3) {
            value /= 1000;
            step++;
        }
        var number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(step > 0 && value < 9.95 ? 1 : 0);
        return number.format(value) + "\u00a0" + new String[] {"B", "kB", "MB", "GB"}[step];
    }
}
