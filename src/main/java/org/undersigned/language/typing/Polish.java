package org.undersigned.language.typing;

/// A way in which typing is polished; each can be switched by itself.
public enum Polish {
    QUOTES(true),
    DASHES(true),
    ELLIPSIS(true),
    /// The no-break spaces of French before and inside its punctuation.
    SPACES(true),
    LISTS(true),
    LINKS(true),
    /// The opening marks of Spanish questions and exclamations: where one begins is a guess.
    OPENING_MARKS(false),
    ORDINALS(false);

    private final boolean usual;

    Polish(boolean usual) {
        this.usual = usual;
    }

    /// Whether it is on while nobody said otherwise.
    public boolean isUsual() {
        return usual;
    }
}
