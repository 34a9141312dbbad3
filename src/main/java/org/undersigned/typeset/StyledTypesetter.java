package org.undersigned.typeset;

import org.undersigned.citing.style.Styler;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.source.KeptPictures;

/// Sets editions with their citations in the letter's style.
public final class StyledTypesetter implements Typesetter {

    private final Typesetter engine;
    private final Styler styler;

    public StyledTypesetter(Typesetter engine, Styler styler) {
        this.engine = engine;
        this.styler = styler;
    }

    @Override
    public Pages set(Letter letter, Edition edition, KeptPictures pictures, Watch watch) {
        return engine.set(letter, styler.shown(letter, edition), pictures, watch);
    }

    @Override
    public void warmUp() {
        engine.warmUp();
    }
}
