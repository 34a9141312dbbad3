package org.undersigned.online;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.undersigned.model.source.AddressCheck;

/// Fetches what stands at an address, so that a copy can be kept in the letter. Blocking.
public final class CopyKeeper {

    private final HttpClient client;
    private final InstantSource clock;
    private final Limits limits;

    public CopyKeeper(HttpClient client, InstantSource clock, Limits limits) {
        this.client = client;
        this.clock = clock;
        this.limits = limits;
    }

    /// What became of fetching a copy.
    public sealed interface Result {

        /// @param mediaType as the server says, without parameters
        /// @param size in bytes, of what was written to the target
        record Copy(AddressCheck check, String mediaType, long size) implements Result {}

        /// Larger than a letter should carry.
        record TooLarge(AddressCheck check, long limit) implements Result {}

        /// Nothing arrived whole; the check says why.
        record Nothing(AddressCheck check) implements Result {}
    }

    /// Writes what stands at `address` to `target`, which holds nothing of use unless the result is a copy.
    public Result fetch(String address, Path target, Watch watch) throws InterruptedException {
        var walk = new Walk(client, limits);
        var body = new Body(target, watch);
        var outcome = walk.to(address, body::read);
        var check = new AddressCheck(clock.instant(), outcome, walk.status(), walk.hops());
        if (!check.arrives()) {
            return new Result.Nothing(check);
        }
        return body.tooLarge
                ? new Result.TooLarge(check, limits.copySize())
                : new Result.Copy(check, body.mediaType, body.size);
    }

    /// The body of one answer, read up to the limits.
    private final class Body {

        private final Path target;
        private final Watch watch;
        private String mediaType = "application/octet-stream";
        private long size;
        private boolean tooLarge;

        Body(Path target, Watch watch) {
            this.target = target;
            this.watch = watch;
        }

        void read(HttpResponse<InputStream> answer) throws IOException {
            var headers = answer.headers();
            mediaType = headers.firstValue("Content-Type")
                    .orElse(mediaType)
                    .replaceFirst(";.*", "")
                    .strip();
            tooLarge = headers.firstValueAsLong("Content-Length").orElse(-1) > limits.copySize();
            if (tooLarge) {
                return;
            }
            var alarm = CompletableFuture.runAsync(
                    () -> giveUp(answer.body()),
                    CompletableFuture.delayedExecutor(limits.copyPatience().toMillis(), TimeUnit.MILLISECONDS));
            try (var out = Files.newOutputStream(target)) {
                copy(answer.body(), out);
            } finally {
                alarm.cancel(false);
            }
        }

        private void copy(InputStream in, OutputStream out) throws IOException {
            var piece = new byte[64 * 1024];
            for (int n = in.read(piece); n >= 0 && !tooLarge; n = in.read(piece)) {
                out.write(piece, 0, n);
                size += n;
                tooLarge = size > limits.copySize();
                if (watch.cancelled()) {
                    throw new IOException("The user cancelled");
                }
            }
        }

        /// Wakes a reader whose server has fallen silent in the middle: no timeout of the client covers the body.
        private static void giveUp(InputStream body) {
            try {
                body.close();
            } catch (IOException _) {
                // The reader is told by its own read.
            }
        }
    }
}
