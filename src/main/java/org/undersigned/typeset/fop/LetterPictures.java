package org.undersigned.typeset.fop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.undersigned.language.SigningLogos;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.typeset.pictures.PrintablePicture;

/// The pictures an edition shows: those that can be printed with their bytes, and those that cannot.
///
/// Only PNG and JPEG, told by their first bytes and not by their name: other formats can hold programs or
/// addresses.
final class LetterPictures {

    private static final long MOST_DOTS = 60_000_000;

    private final Map<Id<KeptFile>, PrintablePicture> printable = new HashMap<>();
    private final Map<String, byte[]> bytes = new HashMap<>();
    private final Set<Id<KeptFile>> missing = new HashSet<>();

    LetterPictures(Letter letter, Edition edition, KeptPictures kept) {
        edition.blocks().forEach(block -> collect(block, letter, kept));
        edition.notes().forEach(note -> note.body().forEach(block -> collect(block, letter, kept)));
        if (letter.settings().listing().look().logo()) {
            for (var organisation : letter.organisations()) {
                collectLogo(organisation, letter, kept);
            }
        }
        for (var organisation : SigningLogos.at(letter.settings().listing().logos(), letter, edition)) {
            collectLogo(organisation, letter, kept);
        }
    }

    Map<Id<KeptFile>, PrintablePicture> printable() {
        return printable;
    }

    /// By their name in the closed world.
    Map<String, byte[]> bytes() {
        return bytes;
    }

    Set<Id<KeptFile>> missing() {
        return missing;
    }

    private void collect(Block block, Letter letter, KeptPictures kept) {
        for (var inline : block.prose().inlines()) {
            if (inline instanceof Inline.Picture(var id, var _)) {
                collect(id, letter, kept);
            }
        }
    }

    private void collectLogo(Organisation organisation, Letter letter, KeptPictures kept) {
        if (organisation.logo() != null) {
            collect(organisation.logo(), letter, kept);
        }
    }

    private void collect(Id<KeptFile> id, Letter letter, KeptPictures kept) {
        if (printable.containsKey(id)) {
            return;
        }
        var file = letter.keptFiles().find(id);
        var content = file.flatMap(kept::bytes);
        var address =
                file.map(each -> ClosedWorld.pictureAddress(each.sha256())).orElse("");
        var picture = content.flatMap(each -> printable(address, each));
        if (file.isEmpty() || content.isEmpty() || picture.isEmpty()) {
            missing.add(id);
        } else {
            printable.put(id, picture.get());
            bytes.put(file.get().sha256(), content.get());
        }
    }

    /// Only what can be read to its last dot: a broken picture would break off the setting of the whole letter.
    private static Optional<PrintablePicture> printable(String address, byte[] content) {
        if (!startsWith(content, 0x89, 'P', 'N', 'G') && !startsWith(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.empty();
        }
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? printable(address, readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            // The JDK's readers throw exceptions of many kinds at bytes that are no picture.
            return Optional.empty();
        }
    }

    private static Optional<PrintablePicture> printable(String address, ImageReader reader, ImageInputStream in)
            throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            boolean whole = (long) width * height <= MOST_DOTS && reader.read(0).getWidth() > 0;
            return whole ? Optional.of(new PrintablePicture(address, width, height)) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static boolean startsWith(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
