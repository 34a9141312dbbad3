package org.undersigned.typeset.fop;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/// Answers every address the engine asks for: our typefaces, and pictures lent for the letter in hand. Anything
/// else does not exist. Nothing here opens a connection or a file of the system. Safe to share between threads.
final class ClosedWorld implements ResourceResolver {

    static final URI BASE = URI.create("letter:/fonts/");
    private static final String FONTS = "/fonts/";
    private static final String PICTURES = "/pictures/";
    private static final String FONT_FOLDER = "/org/undersigned/fonts/";

    /// One for each letter being set; the same letter may be shown and printed at once.
    private final List<Map<String, byte[]>> loans = new CopyOnWriteArrayList<>();

    /// Makes pictures available until the loan is closed.
    ///
    /// @param lent by the name in their address, which tells the picture: the same name is the same bytes
    Loan lend(Map<String, byte[]> lent) {
        loans.add(lent);
        return () -> loans.remove(lent);
    }

    static String pictureAddress(String name) {
        return "letter:" + PICTURES + name;
    }

    @Override
    public Resource getResource(URI address) throws IOException {
        var path = address.getPath();
        if ("letter".equals(address.getScheme()) && path != null) {
            if (path.startsWith(FONTS) && path.indexOf('/', FONTS.length()) < 0) {
                var font = ClosedWorld.class.getResourceAsStream(FONT_FOLDER + path.substring(FONTS.length()));
                if (font != null) {
                    return new Resource(font);
                }
            }
            if (path.startsWith(PICTURES)) {
                var name = path.substring(PICTURES.length());
                for (var loan : loans) {
                    var picture = loan.get(name);
                    if (picture != null) {
                        return new Resource(new ByteArrayInputStream(picture));
                    }
                }
            }
        }
        throw new FileNotFoundException("Nothing outside the letter is read: " + address);
    }

    @Override
    public OutputStream getOutputStream(URI address) throws IOException {
        throw new FileNotFoundException("Nothing outside the letter is written: " + address);
    }

    /// Pictures on loan.
    interface Loan extends AutoCloseable {
        @Override
        void close();
    }
}
