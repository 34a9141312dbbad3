package org.undersigned.cli;

/// A job that was not done, with the one sentence that says why, in the user's language.
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    Refused(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
