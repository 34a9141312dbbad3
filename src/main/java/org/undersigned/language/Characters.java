package org.undersigned.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Characters that no key types, by use and by name.
public final class Characters {

    /// Quotation marks, dashes and spaces first, as they are what letters miss most.
    private static final String USUAL = "“”‘’„‚«»‹›–—…·•†‡§¶ªº°′″№©®™€£¥¢¿¡×÷±≈≠≤≥½¼¾⅓⅔→←↑↓↔✓✗★☆"
            + "ÀÁÂÃÄÅĀĄÆÇĆČĐÐÈÉÊËĒĘĚĞÌÍÎÏĪİŁÑŃŇÒÓÔÕÖØŌŐŒŘŚŞŠŤÙÚÛÜŪŮŰÝŹŻŽÞßàáâãäåāąæçćčđðèéêëēęěğìíîïīıłñńňòóôõöøōőœřśşšťùúûüūůűýźżžþ"
            + "\u00a0\u202f\u2009\u2003\u2011\u00ad\u200b";

    private Characters() {}

    public static List<Integer> usual() {
        return USUAL.codePoints().boxed().toList();
    }

    /// Characters whose Unicode name holds all the words, or whose number it is, such as `U+20AC`.
    public static List<Integer> find(String words, int most) {
        var sought = words.strip().toUpperCase(Locale.ROOT);
        var found = new ArrayList<Integer>();
        if (sought.matches("(U\\+|0X)?[0-9A-F]{2,6}")) {
            int number = Integer.parseInt(sought.replaceAll("U\\+|0X", ""), 16);
            if (isTyped(number)) {
                found.add(number);
            }
        }
        if (sought.codePointCount(0, sought.length()) == 1
                && isTyped(words.strip().codePointAt(0))) {
            found.add(words.strip().codePointAt(0));
        }
        found.addAll(named(sought));
        return found.stream().distinct().limit(most).toList();
    }

    /// The Unicode name and number, such as `EURO SIGN, U+20AC`.
    public static String name(int code) {
        return String.format(Locale.ROOT, "%s, U+%04X", Character.getName(code), code);
    }

    /// What a button shows of a character: white space shows a sign of its own.
    public static String shown(int code) {
        return switch (code) {
            case 0x00a0 -> "⍽";
            case 0x202f, 0x2009, 0x2003, 0x200b -> "␣";
            case 0x00ad -> "¬";
            default -> Character.toString(code);
        };
    }

    /// The shortest name first: it is the plainest character.
    private static List<Integer> named(String words) {
        var parts = List.of(words.split("\\s+", -1));
        return IntStream.concat(IntStream.range(0x20, 0x3400), IntStream.range(0x1F000, 0x1FB00))
                .filter(code -> isTyped(code) && !words.isEmpty() && named(code, parts))
                .boxed()
                .sorted(Comparator.comparingInt(
                        code -> String.valueOf(Character.getName(code)).length()))
                .toList();
    }

    private static boolean named(int code, List<String> parts) {
        var name = Character.getName(code);
        return name != null && parts.stream().allMatch(name::contains);
    }

    private static boolean isTyped(int code) {
        int type = Character.isValidCodePoint(code) ? Character.getType(code) : Character.UNASSIGNED;
        return type != Character.UNASSIGNED
                && type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
