package org.undersigned.comments;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.undersigned.model.comments.Remark;

/// Who comments, and when.
///
/// @param name how the user signs; asks where nobody did before, empty when they would not say
public record Author(Supplier<String> name, InstantSource clock, ZoneId zone) {

    /// Words said now, or empty when nobody would sign them.
    Optional<Remark> says(String words) {
        var signed = name.get();
        return signed.isBlank() ? Optional.empty() : Optional.of(new Remark(signed, clock.instant(), words));
    }

    /// How times are told where the author is.
    Function<Instant, String> times(Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)::format;
    }
}
