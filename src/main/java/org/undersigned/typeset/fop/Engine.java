package org.undersigned.typeset.fop;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.jspecify.annotations.Nullable;
import org.undersigned.typeset.TypesettingFailure;
import org.xml.sax.SAXException;

/// The engine as we have it configured, made when first used and kept. Safe to share between threads.
final class Engine {

    private static final String SETTINGS = "/org/undersigned/typeset/engine.xml";

    private final ClosedWorld world;
    private final boolean complexScripts;
    private @Nullable FopFactory made;

    /// What the engine would tell us that nobody wants to know. Loaded with the engine, and not before.
    private static final class Told {

        /// Of what fonts have and it has no use for. Kept, or its level would be forgotten with it.
        static final Logger OF_FONTS = Logger.getLogger("org.apache.fop.complexscripts");
    }

    /// @param complexScripts whether it shapes text and orders it from right to left
    Engine(ClosedWorld world, boolean complexScripts) {
        this.world = world;
        this.complexScripts = complexScripts;
    }

    /// How a letter is begun.
    interface Beginning<T> {
        T in(FopFactory factory) throws FOPException;
    }

    /// Begins a letter. One after the other: a beginning reads the settings, a tree of XML that two threads must not
    /// read at once. What follows may go on side by side.
    synchronized <T> T begin(Beginning<T> beginning) throws FOPException {
        return beginning.in(factory());
    }

    /// Makes it if it is not made, which takes a while.
    synchronized FopFactory factory() {
        var factory = made;
        if (factory == null) {
            factory = make();
            made = factory;
        }
        return factory;
    }

    private FopFactory make() {
        Told.OF_FONTS.setLevel(Level.SEVERE);
        try (var in = Engine.class.getResourceAsStream(SETTINGS)) {
            var closed = EnvironmentalProfileFactory.createRestrictedIO(ClosedWorld.BASE, world);
            if (in == null) {
                throw new IOException("No " + SETTINGS);
            }
            return new FopConfParser(in, closed)
                    .getFopFactoryBuilder()
                    .setComplexScriptFeatures(complexScripts)
                    .build();
        } catch (IOException | SAXException e) {
            throw new TypesettingFailure("The engine's own settings cannot be read", e);
        }
    }
}
