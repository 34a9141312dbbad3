package org.undersigned.model;

/// How the sources of a letter are cited.
///
/// @param bibliography whether a list of all cited sources stands at the end of the letter
public record Citing(CitationStyle style, boolean bibliography) {

    public static final Citing PLAIN = new Citing(CitationStyle.AS_WRITTEN, false);

    public Citing withStyle(CitationStyle changed) {
        return new Citing(changed, bibliography);
    }

    public Citing withBibliography(boolean changed) {
        return new Citing(style, changed);
    }
}
