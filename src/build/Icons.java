import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Packs the PNGs of an icon into the containers that Windows (`.ico`) and macOS (`.icns`) ask for.
///
/// Both formats take PNGs as they are, so that no tool of either system is needed.
final class Icons {

    private record Apple(String type, int size) {}

    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final List<Apple> MACOS = List.of(
            new Apple("icp4", 16),
            new Apple("icp5", 32),
            new Apple("icp6", 64),
            new Apple("ic07", 128),
            new Apple("ic08", 256),
            new Apple("ic09", 512));

    public static void main(String[] names) throws IOException {
        for (var name : names) {
            Files.write(Path.of(name + ".ico"), ico(name));
            Files.write(Path.of(name + ".icns"), icns(name));
        }
    }

    private static byte[] ico(String name) throws IOException {
        var head = ByteBuffer.allocate(6 + 16 * WINDOWS.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        var pictures = new ByteArrayOutputStream();
        for (int size : WINDOWS) {
            var png = png(name, size);
            byte side = (byte) (size == 256 ? 0 : size);
            head.put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            head.putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.writeBytes(png);
        }
        return joined(head.array(), pictures.toByteArray());
    }

    private static byte[] icns(String name) throws IOException {
        var pictures = new ByteArrayOutputStream();
        for (var each : MACOS) {
            var png = png(name, each.size());
            pictures.writeBytes(chunk(each.type(), png.length));
            pictures.writeBytes(png);
        }
        return joined(chunk("icns", pictures.size()), pictures.toByteArray());
    }

    private static byte[] chunk(String type, int length) {
        return ByteBuffer.allocate(8)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(length + 8)
                .array();
    }

    private static byte[] png(String name, int size) throws IOException {
        return Files.readAllBytes(Path.of(name + "-" + size + ".png"));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
