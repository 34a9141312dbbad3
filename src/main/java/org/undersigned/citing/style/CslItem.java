package org.undersigned.citing.style;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// A source in the engine's words, for styles that [StyleSheet] made ready: the short form of a title is the one with
/// capitals. Fields that an import kept under its own names are used where they have a place.
final class CslItem {

    private static final List<String> CONTAINER =
            List.of("container-title", "journaltitle", "journal", "booktitle", "T2", "JO", "JF", "BT");
    private static final List<String> VOLUME = List.of("volume", "VL");
    private static final List<String> ISSUE = List.of("issue", "IS");
    private static final List<String> PLACE = List.of("publisher-place", "location", "address", "CY", "PP");
    private static final List<String> EDITION = List.of("edition", "ET");
    private static final List<String> GENRE = List.of("genre", "howpublished");
    private static final List<String> AUTHORITY = List.of("authority", "court");

    private CslItem() {}

    /// @param shown the location whose address is given, or null
    static CSLItemDataBuilder of(Source source, @Nullable Location shown) {
        var others = source.otherFields();
        var item = new CSLItemDataBuilder()
                .id(source.id().value())
                .type(type(source))
                .title(source.title())
                .author(source.authors().stream()
                        .map(author -> PersonName.of(author, source.language()))
                        .toArray(CSLName[]::new))
                .publisher(orNull(source.publisher()))
                // Without a known language no title is put into capitals.
                .language(source.language().isBlank() ? "und" : source.language())
                .page(orNull(source.pages()))
                .DOI(identifier(source, "doi"))
                .ISBN(identifier(source, "isbn"))
                .ISSN(identifier(source, "issn"))
                .containerTitle(first(others, CONTAINER))
                .volume(first(others, VOLUME))
                .issue(first(others, ISSUE))
                .publisherPlace(first(others, PLACE))
                .edition(first(others, EDITION))
                .genre(first(others, GENRE))
                .authority(first(others, AUTHORITY))
                .number(number(source))
                .issued(issued(source));
        if (Locale.forLanguageTag(source.language()).getLanguage().equals("en")) {
            item.titleShort(TitleCase.of(source.title()));
        }
        if (source.authors().isEmpty()) {
            item.author();
        }
        if (shown != null) {
            item.URL(shown.address()).accessed(day(shown.seen()));
        }
        return item;
    }

    private static CSLType type(Source source) {
        var own = source.otherFields().getOrDefault("type", "");
        if (!own.isEmpty()) {
            try {
                return CSLType.fromString(own);
            } catch (IllegalArgumentException _) {
                // The type of another format.
            }
        }
        return switch (source.kind()) {
            case WEB_PAGE -> CSLType.WEBPAGE;
            case LETTER, OTHER -> CSLType.DOCUMENT;
            case REPORT, UN_DOCUMENT -> CSLType.REPORT;
            case ARTICLE -> CSLType.ARTICLE_JOURNAL;
            case BOOK -> CSLType.BOOK;
            case LAW -> CSLType.LEGISLATION;
            case COURT_CASE -> CSLType.LEGAL_CASE;
            case PRESS_RELEASE -> CSLType.PAMPHLET;
            case PICTURE -> CSLType.GRAPHIC;
            case DATA -> CSLType.DATASET;
        };
    }

    private static @Nullable String number(Source source) {
        var symbol = identifier(source, "un-symbol");
        var number = symbol == null ? identifier(source, "docket") : symbol;
        return number == null && source.kind() != SourceKind.ARTICLE
                ? orNull(source.otherFields().getOrDefault("number", ""))
                : number;
    }

    private static @Nullable String identifier(Source source, String name) {
        return orNull(source.identifiers().getOrDefault(name, ""));
    }

    private static @Nullable CSLDate issued(Source source) {
        if (source.date().isBlank()) {
            return source.dateWritten().isBlank()
                    ? null
                    : new CSLDateBuilder().literal(source.dateWritten()).build();
        }
        var parts = source.date().split("-", -1);
        var numbers = new int[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                numbers[i] = Integer.parseInt(parts[i]);
            }
            return new CSLDateBuilder().dateParts(numbers).build();
        } catch (NumberFormatException _) {
            return new CSLDateBuilder().literal(source.date()).build();
        }
    }

    private static @Nullable CSLDate day(@Nullable LocalDate day) {
        return day == null
                ? null
                : new CSLDateBuilder()
                        .dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                        .build();
    }

    private static @Nullable String first(Map<String, String> fields, List<String> names) {
        return names.stream()
                .map(name -> fields.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
