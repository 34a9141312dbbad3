package org.undersigned.editor.area;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.undersigned.exchange.pasting.Pasted.Bytes;
import org.undersigned.exchange.pasting.PictureBytes;
import org.undersigned.kit.Png;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;

/// Pictures inside the letter's file as the screen shows them: read in the background, once for all places.
///
/// JavaFX thread only.
public final class Pictures {

    /// In pixels; no sheet is wider, and a picture made to fill the memory stays small.
    private static final int MOST = 1600;

    private final Facts facts;
    private final KeptFiles files;
    private final Tasks tasks;
    private final Map<String, ReadOnlyObjectWrapper<State>> known = new HashMap<>();

    /// What is known of a picture.
    public sealed interface State {

        record Coming() implements State {}

        record Here(Image image) implements State {}

        /// The letter's file has no such picture, or no page can show it.
        record Gone() implements State {}
    }

    public Pictures(Facts facts, KeptFiles files, Tasks tasks) {
        this.facts = facts;
        this.files = files;
        this.tasks = tasks;
    }

    /// Undo may take a file out of the letter and bring it back, so what is gone is asked for again.
    ObservableValue<State> of(Id<KeptFile> id) {
        var file = facts.keptFile(id);
        if (file.isEmpty()) {
            return new ReadOnlyObjectWrapper<State>(new State.Gone()).getReadOnlyProperty();
        }
        return shown(file.get());
    }

    private ReadOnlyObjectProperty<State> shown(KeptFile file) {
        var picture = known.computeIfAbsent(file.sha256(), _ -> new ReadOnlyObjectWrapper<>(new State.Gone()));
        if (picture.get() instanceof State.Gone) {
            picture.set(new State.Coming());
            tasks.start("", () -> read(file)).onDone(picture::set).onFailed(_ -> picture.set(new State.Gone()));
        }
        return picture.getReadOnlyProperty();
    }

    private State read(KeptFile file) {
        return files.bytes(file)
                .filter(content -> PictureBytes.mediaType(content).isPresent())
                .map(Pictures::image)
                .filter(image -> !image.isError())
                .<State>map(State.Here::new)
                .orElse(new State.Gone());
    }

    /// A picture from its bytes, made smaller where it is larger than any sheet.
    public static Image image(byte[] content) {
        var in = new ByteArrayInputStream(content);
        return PictureBytes.extent(content) <= MOST ? new Image(in) : new Image(in, MOST, MOST, true, true);
    }

    /// A picture as it is kept in the letter's file.
    public record Kept(String name, String mediaType, Bytes bytes) {}

    /// The same picture in a format that pages can show.
    ///
    /// @throws IOException when it is in none that can be read
    public static Kept forPages(String name, Bytes bytes) throws IOException {
        var content = bytes.content();
        var type = PictureBytes.mediaType(content);
        if (type.isPresent()) {
            return new Kept(name, type.get(), bytes);
        }
        var image = checked(content).orElseThrow(() -> new IOException("No picture that can be read"));
        return new Kept(name.replaceFirst("(?i)\\.gif$", "") + ".png", "image/png", new Bytes(Png.of(image)));
    }

    /// Whether bytes are a picture that pages and screen can show.
    public static Optional<Image> checked(byte[] content) {
        return PictureBytes.readable(content)
                .map(_ -> image(content))
                .filter(image -> !image.isError() && image.getWidth() > 0);
    }
}
