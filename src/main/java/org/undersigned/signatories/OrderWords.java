package org.undersigned.signatories;

import com.ibm.icu.util.ULocale;
import org.undersigned.language.Messages;
import org.undersigned.model.Edition;
import org.undersigned.model.OrderPolicy;

/// Says an order in words: by what, and by the rules of which language.
final class OrderWords {

    private final Messages messages;

    OrderWords(Messages messages) {
        this.messages = messages;
    }

    String of(OrderPolicy policy, Edition edition) {
        var tag = edition.collation().isBlank() ? edition.language() : edition.collation();
        var language = ULocale.getDisplayLanguage(tag, ULocale.forLocale(messages.locale()));
        return messages.text("signatories.order." + policy.name().toLowerCase(java.util.Locale.ROOT), language);
    }
}
