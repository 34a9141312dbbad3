package org.undersigned.typeset.print;

import java.io.IOException;
import org.undersigned.typeset.Pages;

/// What somebody chose in the system's own dialog, with all that only the printer's driver understands.
public interface SystemPrint {

    /// What of it we understand.
    PrintJob job();

    /// @throws PrintFailure when the printer is gone or refuses
    void print(Pages pages) throws IOException;
}
