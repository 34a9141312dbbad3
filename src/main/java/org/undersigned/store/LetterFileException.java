package org.undersigned.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A letter's file could not be opened, read or saved; [#problem] says why, in a form that can be put in words.
public final class LetterFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public LetterFileException(Problem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public LetterFileException(Problem problem) {
        this(problem, null);
    }

    public Problem problem() {
        return problem;
    }
}
