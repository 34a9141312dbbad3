package org.undersigned.typeset.print;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Printing did not happen, with the reason as somebody can be told it.
public final class PrintFailure extends IOException {

    private final Reason reason;

    /// Why nothing came out.
    public enum Reason {
        NO_SUCH_PRINTER,
        REFUSED
    }

    PrintFailure(Reason reason, String what, @Nullable Throwable cause) {
        super(what, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
