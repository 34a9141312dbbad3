package org.undersigned.kit.dialogs;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A short name for a failure, the same each time the same thing goes wrong in the same place, so that two people can
/// tell whether they met the same one.
///
/// Made of exception types and method names; no message, path or line number, which would differ or tell too much.
public record ErrorCode(String text) {

    private static final int FRAMES = 8;

    public static ErrorCode of(Throwable failure) {
        var parts = new StringJoiner("\n");
        int depth = 0;
        for (@Nullable Throwable cause = failure; cause != null && depth < 5; cause = cause.getCause()) {
            parts.add(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.undersigned"))
                    .limit(FRAMES)
                    .forEach(frame -> parts.add(frame.getClassName() + "." + frame.getMethodName()));
            depth++;
        }
        var sum = new CRC32();
        sum.update(parts.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var code = String.format(Locale.ROOT, "%08X", sum.getValue());
        return new ErrorCode(code.substring(0, 4) + "-" + code.substring(4));
    }

    @Override
    public String toString() {
        return text;
    }
}
