package org.undersigned.language;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the app in one language: a key and its arguments in, a sentence with right plurals out.
///
/// Sentences are ICU message patterns in `messages*.properties`. Safe to share between threads.
public final class Messages {

    private static final String BUNDLE = "org.undersigned.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /// The sentence of `key`, its numbered places (`{0}`) filled.
    ///
    /// @throws java.util.MissingResourceException when no language has the key
    public String text(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            // Nothing to fill: the formatter, which takes long to load, is not needed.
            return pattern;
        }
        return new MessageFormat(pattern, locale).format(Arrays.copyOf(arguments, arguments.length, Object[].class));
    }

    /// The sentence for a value of an enum: `role.list_item` for the role of a list item.
    public String name(String prefix, Enum<?> value) {
        return text(prefix + "." + value.name().toLowerCase(Locale.ROOT));
    }
}
