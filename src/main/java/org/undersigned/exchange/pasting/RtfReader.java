package org.undersigned.exchange.pasting;

import com.rtfparserkit.parser.RtfStringSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.IOException;
import org.undersigned.model.identity.Ids;

/// Reads RTF that a word processor put on the clipboard.
public final class RtfReader {

    private RtfReader() {}

    /// @throws IOException when it is no RTF, or breaks off
    public static Pasted read(String rtf, Ids ids) throws IOException {
        var finds = new Finds(ids);
        var walk = new RtfWalk(finds);
        try {
            new StandardRtfParser().parse(new RtfStringSource(rtf), walk);
        } catch (RuntimeException e) {
            // The parser throws whatever it stumbles over.
            throw new IOException("This is no RTF", e);
        }
        return finds.with(walk.text().finish());
    }
}
