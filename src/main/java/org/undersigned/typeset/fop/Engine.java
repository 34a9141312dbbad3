package org.undersigned.typeset.fop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.fop.apps.EnvironmentalProfileFactory;
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

    /// @param complexScripts whether it shapes text and orders it from right to left
    Engine(ClosedWorld world, boolean complexScripts) {
        this.world = world;
        this.complexScripts = complexScripts;
    }

    synchronized FopFactory factory() {
        var factory = made;
        if (factory == null) {
            factory = make();
            made = factory;
        }
        return factory;
    }

    private FopFactory make() {
        try (var in = Engine.class.getResourceAsStream(SETTINGS)) {
            var closed = EnvironmentalProfileFactory.createRestrictedIO(ClosedWorld.BASE, world);
            return new FopConfParser(settings(in), closed)
                    .getFopFactoryBuilder()
                    .setComplexScriptFeatures(complexScripts)
                    .build();
        } catch (IOException | SAXException e) {
            throw new TypesettingFailure("The engine's own settings cannot be read", e);
        }
    }

    /// Shaped glyphs have no letters of their own that the engine could name, as level A asks for and U does not.
    private InputStream settings(@Nullable InputStream in) throws IOException {
        if (in == null) {
            throw new IOException("No " + SETTINGS);
        }
        var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        var level = complexScripts ? text.replace("PDF/A-2a", "PDF/A-2u") : text;
        return new ByteArrayInputStream(level.getBytes(StandardCharsets.UTF_8));
    }
}
