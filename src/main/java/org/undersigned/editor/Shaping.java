package org.undersigned.editor;

import java.lang.reflect.InaccessibleObjectException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Mends how JavaFX wraps Arabic, Hebrew and all else that must be shaped, on Linux.
///
/// Where a line ends within a run, JavaFX 26 shapes the shorter run again, but looks its words up in a cache under the
/// run, finds those of the longer one, and gives up with an exception at every pulse: the window stays blank. The cache
/// is taken away. Elsewhere, and where JavaFX has another inside, nothing is done. See decision 31.
final class Shaping {

    /// Holds what must be freed, and finds nothing again.
    static final class Forgetful extends LinkedHashMap<Object, Long> {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return null;
        }

        @Override
        public @Nullable Long put(Object run, Long words) {
            return super.put(new Object(), words);
        }
    }

    private Shaping() {}

    /// On the JavaFX thread, before text is shown. Doing it again is no harm.
    static void mend() {
        try {
            var shared = Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            var layout = shared.get(null);
            var cache = layout.getClass().getDeclaredField("runUtf8");
            cache.setAccessible(true);
            if (cache.get(layout) instanceof Map<?, ?> words && words.isEmpty() && !(words instanceof Forgetful)) {
                cache.set(layout, new Forgetful());
            }
        } catch (ReflectiveOperationException | InaccessibleObjectException _) {
            // Another system, or another JavaFX: there is no such cache.
        }
    }
}
