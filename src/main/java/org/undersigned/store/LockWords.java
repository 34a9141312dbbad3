package org.undersigned.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.undersigned.store.json.StringsJson;

/// What stands in a lock file, for people and for a sentence on the screen.
final class LockWords {

    /// More than any name needs, in bytes; a stranger's lock file is not read beyond it.
    private static final int MOST = 4096;

    private LockWords() {}

    static String of(LockHolder holder) {
        return StringsJson.write(Map.of(
                "who", holder.who(),
                "machine", holder.machine(),
                "since", holder.since().toString(),
                "pid", Long.toString(holder.pid())));
    }

    /// Who stands there; a nameless holder when nobody can be made out.
    static LockHolder read(FileChannel channel, Instant now) throws IOException {
        var bytes = ByteBuffer.allocate(MOST);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, bytes.position());
        }
        var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        try {
            var words = StringsJson.read(text);
            return new LockHolder(
                    words.getOrDefault("who", ""),
                    words.getOrDefault("machine", ""),
                    Instant.parse(words.getOrDefault("since", "")),
                    Long.parseLong(words.getOrDefault("pid", "0")));
        } catch (IllegalArgumentException | DateTimeException _) {
            return new LockHolder("", "", now, 0);
        }
    }
}
