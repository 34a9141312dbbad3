package org.undersigned.typeset.fop;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.PageExtra;
import org.undersigned.model.source.WebAddress;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.typeset.fo.SourceCode;

/// Draws a square code for each source that a printed note cites: the first of its addresses that is shown there.
/// None where the letter wants none.
final class SourceCodes {

    /// Dots of a module: enough for the sharp edges that a camera looks for.
    private static final int DOTS = 6;

    private static final int WHITE = 0xFFFFFF;
    private static final Map<EncodeHintType, Object> QUIET_ZONE = Map.of(EncodeHintType.MARGIN, 2);

    private final List<SourceCode> codes = new ArrayList<>();
    private final Map<String, byte[]> bytes = new HashMap<>();

    SourceCodes(Letter letter, Edition edition) {
        if (!letter.settings().pageStyle().has(PageExtra.CODES)) {
            return;
        }
        var numbers = edition.numbers();
        for (var id : numbers.inOrder()) {
            edition.notes().find(id).ifPresent(note -> note.body()
                    .forEach(block ->
                            collect(block, Integer.toString(numbers.of(id).orElseThrow()), letter)));
        }
    }

    /// In order of the notes.
    List<SourceCode> codes() {
        return codes;
    }

    /// By their name in the closed world.
    Map<String, byte[]> bytes() {
        return bytes;
    }

    private void collect(Block block, String note, Letter letter) {
        for (var inline : block.prose().inlines()) {
            if (inline instanceof Inline.Citation citation) {
                citation.form().stream()
                        .filter(Inline.Address.class::isInstance)
                        .findFirst()
                        .map(part -> letter.address(citation.source(), ((Inline.Address) part).location()))
                        .flatMap(WebAddress::target)
                        .ifPresent(address -> add(note, address));
            }
        }
    }

    private void add(String note, String address) {
        var name = "code-" + Integer.toHexString(address.hashCode()) + "-" + address.length();
        if (codes.stream().noneMatch(code -> code.address().equals(address))) {
            drawn(address).ifPresent(picture -> {
                bytes.put(name, picture);
                codes.add(new SourceCode(note, address, ClosedWorld.pictureAddress(name)));
            });
        }
    }

    /// Empty for an address too long for any code.
    private static Optional<byte[]> drawn(String address) {
        try {
            return Optional.of(png(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, QUIET_ZONE)));
        } catch (WriterException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("A picture in memory cannot fail to be written", e);
        }
    }

    private static byte[] png(BitMatrix code) throws IOException {
        int side = code.getWidth() * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!code.get(x / DOTS, y / DOTS)) {
                    picture.setRGB(x, y, WHITE);
                }
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
