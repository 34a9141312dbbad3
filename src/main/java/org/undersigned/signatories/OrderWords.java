package org.undersigned.signatories;

import com.ibm.icu.util.ULocale;
import org.undersigned.language.Messages;
import org.undersigned.model.Edition;
import org.undersigned.model.OrderPolicy;
import org.undersigned.model.Settings;
import org.undersigned.model.people.Grouping;

/// Says an order in words: by what, and by the rules of which language.
final class OrderWords {

    private final Messages messages;

    OrderWords(Messages messages) {
        this.messages = messages;
    }

    /// The whole policy: order, parts and numbers.
    String of(Settings settings, Edition edition) {
        var said = new StringBuilder(of(settings.order(), edition));
        if (settings.listing().grouping() == Grouping.BY_COUNTRY) {
            said.append(" · ").append(of(settings.listing().grouping()));
        }
        if (settings.listing().numbered()) {
            said.append(" · ").append(messages.text("signatories.order.numbered"));
        }
        return said.toString();
    }

    String of(Grouping grouping) {
        return messages.name("signatories.layout.grouping", grouping);
    }

    String of(OrderPolicy policy, Edition edition) {
        var tag = edition.collation().isBlank() ? edition.language() : edition.collation();
        var language = ULocale.getDisplayLanguage(tag, ULocale.forLocale(messages.locale()));
        return messages.text("signatories.order." + policy.name().toLowerCase(java.util.Locale.ROOT), language);
    }
}
