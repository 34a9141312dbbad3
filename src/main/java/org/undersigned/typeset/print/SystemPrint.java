package org.undersigned.typeset.print;

import java.io.IOException;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Watch;

/// What somebody chose in the system's own dialog, with all that only the printer's driver understands.
public interface SystemPrint {

    /// What of it we understand.
    PrintJob job();

    /// @param watch told of each page that goes to the printer
    /// @throws PrintFailure when the printer is gone or refuses
    void print(Pages pages, Watch watch) throws IOException;
}
