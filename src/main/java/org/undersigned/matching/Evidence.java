package org.undersigned.matching;

import java.util.List;

/// One reason to take two entries for the same, as a value that a screen words.
public sealed interface Evidence {

    /// How much this alone says, from 0 to 1.
    double weight();

    /// The names are written alike to the letter.
    record SameName(String name) implements Evidence {
        @Override
        public double weight() {
            return 1;
        }
    }

    /// The names differ in case, accents, punctuation or spaces only.
    record SameLetters(String one, String other) implements Evidence {
        @Override
        public double weight() {
            return 0.97;
        }
    }

    /// The names differ in legal forms, articles, prepositions or order only.
    record SameWords(String one, String other) implements Evidence {
        @Override
        public double weight() {
            return 0.92;
        }
    }

    /// The names say the same in two languages: the same kind of organisation, the same words of its own.
    record SameInOtherLanguage(String one, String other, List<String> sharedWords) implements Evidence {
        @Override
        public double weight() {
            return 0.85;
        }
    }

    /// One name is the letters that the words of the other begin with.
    record AcronymOf(String acronym, String name) implements Evidence {
        @Override
        public double weight() {
            return 0.75;
        }
    }

    /// Both give the same acronym beside or instead of their name.
    record SameAcronym(String acronym) implements Evidence {
        @Override
        public double weight() {
            return 0.7;
        }
    }

    /// One name is the other with more words that name no chapter, place or kind.
    record ContainsName(String shorter, String longer) implements Evidence {
        @Override
        public double weight() {
            return 0.6;
        }
    }

    /// The names share words that nobody else here has, and differ by a slip of the pen.
    record NearlySameSpelling(String one, String other, int letters) implements Evidence {
        @Override
        public double weight() {
            return 0.8;
        }
    }

    /// The same web site.
    record SameWebsite(String host) implements Evidence {
        @Override
        public double weight() {
            return 0.65;
        }
    }

    /// The same person's name with fewer names or initials.
    record ShortenedName(String shorter, String longer) implements Evidence {
        @Override
        public double weight() {
            return 0.6;
        }
    }

    /// Both sign for the same organisation.
    record SameOrganisation(String name) implements Evidence {
        @Override
        public double weight() {
            return 0.3;
        }
    }

    /// Both are of the same country. Says little alone.
    record SameCountry(String code) implements Evidence {
        @Override
        public double weight() {
            return 0.1;
        }
    }
}
