package org.undersigned.exchange.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.exchange.lists.tables.TableNotice;
import org.undersigned.exchange.lists.tables.TableRefusal;
import org.undersigned.language.Countries;
import org.undersigned.language.Messages;

/// What an import found and did, in the user's language: on the screen and on the command line alike.
public final class ListWords {

    /// More words that are no country are counted, not told.
    private static final int MOST = 8;

    private final Messages messages;

    public ListWords(Messages messages) {
        this.messages = messages;
    }

    public String of(Fate fate) {
        return messages.name("list.fate", fate);
    }

    public String of(Column column) {
        return messages.name("list.column", column);
    }

    public String of(TableRefusal refusal, String file) {
        return messages.text("list.refusal." + refusal.name().toLowerCase(Locale.ROOT), file);
    }

    public String of(TableNotice notice) {
        return messages.name("list.notice", notice);
    }

    public String of(Reason reason) {
        return switch (reason) {
            case Reason.Headings _ -> messages.text("list.reason.headings");
            case Reason.AboveHeadings _ -> messages.text("list.reason.aboveHeadings");
            case Reason.BlankLine _ -> messages.text("list.reason.blankLine");
            case Reason.NamesNobody _ -> messages.text("list.reason.namesNobody");
            case Reason.NotACountry(var written) -> messages.text("list.reason.notACountry", written);
            case Reason.RepeatsLine(int line) -> messages.text("list.reason.repeatsLine", line);
            case Reason.CountryFound(var code) -> messages.text("list.reason.countryFound", country(code));
            case Reason.OnTheList _ -> messages.text("list.reason.onTheList");
            case Reason.OrganisationKnown(var name) -> messages.text("list.reason.organisationKnown", name);
            case Reason.Differs(var columns) -> messages.text("list.reason.differs", named(columns));
            case Reason.OtherCountry(var code, var other) ->
                messages.text("list.reason.otherCountry", country(code), country(other));
            case Reason.LooksLike(var name) -> messages.text("list.reason.looksLike", name);
            case Reason.PersonOrOrganisation _ -> messages.text("list.reason.personOrOrganisation");
            case Reason.CountryElsewhere(var code) -> messages.text("list.reason.countryElsewhere", country(code));
            case Reason.Corrected _ -> messages.text("list.reason.corrected");
            case Reason.Chosen _ -> messages.text("list.reason.chosen");
        };
    }

    /// Where every line went, what came in, and what was not believed: a sentence each.
    public List<String> of(ListAccount account) {
        var sentences = new ArrayList<String>();
        sentences.add(messages.text(
                "list.account.lines",
                account.rows() + account.headings(),
                account.headings(),
                account.of(Fate.NEW),
                account.of(Fate.DOUBTFUL),
                account.of(Fate.CHANGED),
                account.of(Fate.DUPLICATE),
                account.of(Fate.LEFT_OUT)));
        sentences.add(messages.text(
                "list.account.brought", account.organisations(), account.persons(), account.signatories()));
        if (account.changed() > 0) {
            sentences.add(messages.text("list.account.changed", account.changed()));
        }
        if (!account.notCountries().isEmpty()) {
            sentences.add(messages.text(
                    "list.account.notCountries",
                    account.notCountries().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum(),
                    notCountries(account.notCountries()),
                    Math.max(0, account.notCountries().size() - MOST)));
        }
        return sentences;
    }

    private String notCountries(Map<String, Integer> written) {
        return written.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> messages.text("list.account.notCountry", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String named(java.util.Set<Column> columns) {
        return columns.stream().sorted(Comparator.naturalOrder()).map(this::of).collect(Collectors.joining(", "));
    }

    private String country(String code) {
        return Countries.name(code, messages.locale().getLanguage());
    }
}
