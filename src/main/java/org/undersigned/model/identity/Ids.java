package org.undersigned.model.identity;

/// Where new ids come from: random in the app, counted in tests.
@FunctionalInterface
public interface Ids {

    /// A text that this source has never returned before and that no other copy of a letter will hold.
    String next();

    default <T> Id<T> fresh() {
        return Id.of(next());
    }

    /// Ids that count up from one, each behind `prefix`: for samples and tests, where the same run must give the same
    /// letter.
    static Ids counting(String prefix) {
        var count = new int[1];
        return () -> prefix + ++count[0];
    }
}
