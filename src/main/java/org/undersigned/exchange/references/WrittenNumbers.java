package org.undersigned.exchange.references;

import java.util.Map;
import java.util.regex.Pattern;
import org.undersigned.citing.Addresses;

/// Numbers by which a written reference names its source: DOI, ISBN, ISSN, the symbol of a UN document.
final class WrittenNumbers {

    private static final String ORGANS =
            "A|E|S|ST|T|TD|CCPR|CAT|CEDAW|CERD|CESCR|CRC|CRPD|CMW|CED|HRI|HRC|FCCC|CBD|DP|UNEP|UNODC|GC|ISBA|LC|PBC";
    private static final Pattern DOI = Pattern.compile("(?i)(?:\\bdoi:?\\s*)?\\b(10\\.\\d{4,9}/[^\\s\"<>”»]+)");
    private static final Pattern ISBN =
            Pattern.compile("(?i)\\bISBN(?:-1[03])?:?\\s*((?:97[89][- ]?)?\\d(?:[- ]?\\d){8}[- ]?[\\dX])(?!\\d)");
    private static final Pattern ISSN = Pattern.compile("(?i)\\bISSN:?\\s*(\\d{4}-\\d{3}[\\dX])");
    private static final Pattern SYMBOL = Pattern.compile(
            "(?:\\b(?:UN|U\\.N\\.)\\s+[Dd]oc(?:ument|\\.)?,?\\s*(?:No\\.?\\s*)?|\\b[Dd]oc(?:umento|\\.)\\s+(?:de la )?ONU\\s+)?"
                    + "\\b((?:" + ORGANS + ")(?:/[A-Za-z0-9.-]+)*/[A-Za-z.-]*\\d[A-Za-z0-9.-]*(?:/[A-Za-z0-9.-]+)*)");

    private WrittenNumbers() {}

    /// Takes the numbers out of a text and gives the rest of it.
    static String take(String text, Map<String, String> found) {
        var rest = take(text, DOI, "doi", found);
        rest = take(rest, ISBN, "isbn", found);
        rest = take(rest, ISSN, "issn", found);
        return take(rest, SYMBOL, "un-symbol", found);
    }

    /// An address can be that of a DOI.
    static void ofAddress(String address, Map<String, String> found) {
        var host = Addresses.host(address);
        var doi = DOI.matcher(address);
        if ((host.equals("doi.org") || host.equals("dx.doi.org")) && doi.find()) {
            found.putIfAbsent("doi", doi.group(1));
        }
    }

    private static String take(String text, Pattern pattern, String name, Map<String, String> found) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        var number = Addresses.withoutSwallowedPunctuation(matcher.group(1));
        found.put(name, number);
        return text.substring(0, matcher.start()) + text.substring(matcher.start(1) + number.length());
    }
}
