package org.undersigned.sources.looking;

import java.util.Map;
import org.undersigned.citing.Addresses;

/// What to call a copy: the last piece of its address, with an end that says what it is.
final class CopyName {

    private static final Map<String, String> ENDS = Map.of(
            "application/pdf", ".pdf",
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "text/plain", ".txt",
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "image/gif", ".gif",
            "image/webp", ".webp");

    private CopyName() {}

    static String of(String address, String mediaType) {
        var path = address.replaceFirst("^[a-zA-Z]+://[^/?#]*", "").replaceFirst("[?#].*$", "");
        var last = path.replaceFirst("/+$", "").replaceFirst("^.*/", "").replaceAll("[^\\p{L}\\p{N}._-]", "_");
        var name = last.isEmpty() ? Addresses.host(address) : last;
        var end = ENDS.getOrDefault(mediaType, "");
        var shortened = name.length() <= 80 ? name : name.substring(0, 80);
        return shortened.toLowerCase(java.util.Locale.ROOT).endsWith(end) ? shortened : shortened + end;
    }
}
