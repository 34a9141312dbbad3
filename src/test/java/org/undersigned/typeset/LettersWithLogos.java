package org.undersigned.typeset;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.KeptPictures;

/// Letters whose organisations have logos: drawn here, of any proportion, on nothing or on white.
public final class LettersWithLogos {

    private static final Color[] COLOURS = {
        new Color(0x1F6B66), new Color(0xB5482A), new Color(0x2A4B8D), new Color(0x6A4C93), new Color(0x3B7A2A)
    };

    private final Map<String, byte[]> bytes = new HashMap<>();
    private final Letters made;
    private final List<int[]> sizes;
    private LogosRow place = LogosRow.AFTER_LIST;
    private Capacity capacity = Capacity.FOR_THE_ORGANISATION;

    /// @param sizes width and height in dots of the logos of the first organisations that sign
    public LettersWithLogos(Letters made, List<int[]> sizes) {
        this.made = made;
        this.sizes = sizes;
    }

    public LettersWithLogos at(LogosRow changed) {
        place = changed;
        return this;
    }

    /// In which the second entry signs.
    public LettersWithLogos secondSigns(Capacity changed) {
        capacity = changed;
        return this;
    }

    public KeptPictures pictures() {
        return kept -> Optional.ofNullable(bytes.get(kept.sha256()));
    }

    public Letter letter() {
        var letter = made.letter();
        var files = new ArrayList<KeptFile>();
        var organisations = new ArrayList<Organisation>();
        for (var organisation : letter.organisations()) {
            int i = organisations.size();
            if (i < sizes.size()) {
                var hash = String.format("%064d", i);
                bytes.put(hash, drawn(sizes.get(i)[0], sizes.get(i)[1], COLOURS[i % COLOURS.length]));
                var file = new KeptFile(Id.of("logo" + i), i + ".png", "image/png", hash, 1);
                files.add(file);
                organisations.add(organisation.withLogo(file.id()));
            } else {
                organisations.add(organisation);
            }
        }
        var signatories = new ArrayList<Signatory>();
        for (var entry : letter.signatories()) {
            signatories.add(signatories.size() == 1 ? entry.withCapacity(capacity) : entry);
        }
        var listing = letter.settings().listing().withLogos(place);
        return letter.withKeptFiles(Register.copyOf(files))
                .withPeople(Register.copyOf(organisations), letter.persons(), Register.copyOf(signatories))
                .withSettings(letter.settings().withListing(listing));
    }

    public Pages set() {
        var letter = letter();
        return Letters.typesetter().set(letter, letter.original(), pictures(), Watch.NOBODY);
    }

    private static byte[] drawn(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(colour);
        int round = Math.min(width, height);
        pen.fillOval(0, 0, round, round);
        pen.fillRect(round, height / 3, Math.max(0, width - round), height / 3);
        pen.setStroke(new BasicStroke(height / 12f));
        pen.drawRect(0, 0, width - 1, height - 1);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
