package org.undersigned.cli;

import java.io.PrintWriter;
import org.undersigned.language.Messages;

/// Where a job speaks, and in whose language.
public record Terminal(Messages messages, PrintWriter out, PrintWriter err) {

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    void say(String line) {
        out.println(line);
    }
}
