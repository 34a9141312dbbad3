package org.undersigned.signatories.entry;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import org.undersigned.language.Messages;
import org.undersigned.model.LedgerEntry;

/// Says an entry of the ledger in a line: status, day, how we know, who wrote it down, and to which text.
public final class LedgerWords {

    private final Messages messages;
    private final DateFormat days;

    public LedgerWords(Messages messages) {
        this.messages = messages;
        this.days = DateFormat.getDateInstance(DateFormat.MEDIUM, ULocale.forLocale(messages.locale()));
    }

    /// A day in the user's language.
    public static String day(Messages messages, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(day);
    }

    public String of(LedgerEntry entry) {
        var line = new StringBuilder(messages.name("status", entry.status()))
                .append(" · ")
                .append(days.format(Date.from(entry.at())));
        if (!entry.howWeKnow().isBlank()) {
            line.append(" · ").append(entry.howWeKnow());
        }
        var fingerprint = entry.fingerprint();
        if (fingerprint != null) {
            line.append(" · ").append(messages.text("signatories.ledger.text", fingerprint.spoken()));
        }
        if (!entry.recordedBy().isBlank()) {
            line.append(" · ").append(messages.text("signatories.ledger.by", entry.recordedBy()));
        }
        return line.toString();
    }
}
