package org.undersigned.model.people;

import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;
import org.undersigned.model.source.KeptFile;

/// An organisation, named once and printed everywhere under that name.
///
/// @param country ISO 3166-1 alpha-2 where it was recognised, else as written, else empty
/// @param countryWritten how the country was written where that is not its name in the language of the letter; it is
///     printed so until somebody normalises it. Empty for none
/// @param chapterOf the organisation of which this one is a chapter
public record Organisation(
        Id<Organisation> id,
        Names names,
        String shortName,
        String country,
        String countryWritten,
        String website,
        @Nullable Id<KeptFile> logo,
        @Nullable Id<Organisation> chapterOf)
        implements Identified<Organisation> {

    /// One whose country is called what the language of the letter calls it.
    public Organisation(
            Id<Organisation> id,
            Names names,
            String shortName,
            String country,
            String website,
            @Nullable Id<KeptFile> logo,
            @Nullable Id<Organisation> chapterOf) {
        this(id, names, shortName, country, "", website, logo, chapterOf);
    }

    public static Organisation of(Id<Organisation> id, String name) {
        return new Organisation(id, Names.of(name), "", "", "", "", null, null);
    }

    public Organisation withNames(Names changed) {
        return new Organisation(id, changed, shortName, country, countryWritten, website, logo, chapterOf);
    }

    /// In another country, called what the language of the letter calls it.
    public Organisation withCountry(String changed) {
        return withCountry(changed, "");
    }

    public Organisation withCountry(String changed, String written) {
        return new Organisation(id, names, shortName, changed, written, website, logo, chapterOf);
    }

    public Organisation withChapterOf(@Nullable Id<Organisation> changed) {
        return new Organisation(id, names, shortName, country, countryWritten, website, logo, changed);
    }

    public Organisation withShortName(String changed) {
        return new Organisation(id, names, changed, country, countryWritten, website, logo, chapterOf);
    }

    public Organisation withWebsite(String changed) {
        return new Organisation(id, names, shortName, country, countryWritten, changed, logo, chapterOf);
    }

    public Organisation withLogo(@Nullable Id<KeptFile> changed) {
        return new Organisation(id, names, shortName, country, countryWritten, website, changed, chapterOf);
    }
}
