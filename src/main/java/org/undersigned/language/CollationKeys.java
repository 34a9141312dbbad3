package org.undersigned.language;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import java.util.List;
import java.util.stream.IntStream;

/// Keys to sort many words by, made side by side.
public final class CollationKeys {

    /// As many words as are worth a collator of their own: one that is shared lets only one thread in.
    private static final int PART = 4_000;

    private CollationKeys() {}

    /// @return a key for each of the words, in their order
    public static List<CollationKey> of(List<String> words, Collator collator) {
        return IntStream.range(0, Math.ceilDiv(words.size(), PART))
                .parallel()
                .mapToObj(part -> words.subList(part * PART, Math.min(words.size(), (part + 1) * PART)))
                .flatMap(part -> {
                    var own = collator.cloneAsThawed();
                    return part.stream().map(own::getCollationKey);
                })
                .toList();
    }
}
