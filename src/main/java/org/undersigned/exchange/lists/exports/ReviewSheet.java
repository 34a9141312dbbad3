package org.undersigned.exchange.lists.exports;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.language.Messages;
import org.undersigned.language.SignatoryForm;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;

/// The list for whoever reviews it on paper: a box to tick, name, capacity, status and what is open, as a
/// web page that prints well and fetches nothing. Contact details never stand on it.
public final class ReviewSheet {

    private static final String STYLE = """
            body{font:10.5pt/1.35 sans-serif;margin:15mm;color:#111}h1{font-size:14pt;margin:0 0 2pt}
            p{margin:0 0 10pt;color:#555}table{border-collapse:collapse;width:100%}thead{display:table-header-group}
            th{text-align:left;border-bottom:1.2pt solid #111;padding:3pt 6pt 3pt 0}
            td{border-bottom:.5pt solid #bbb;padding:4pt 6pt 4pt 0;vertical-align:top}tr{page-break-inside:avoid}
            .box{font-size:14pt;line-height:1}.off td{color:#777}.open{color:#8a4b00}
            @page{margin:15mm}@media print{body{margin:0}}""";

    private final Letter letter;
    private final Edition edition;
    private final Messages messages;
    private final SignatoryForm form;
    private final Fingerprint now;

    public ReviewSheet(Letter letter, Edition edition, Messages messages) {
        this.letter = letter;
        this.edition = edition;
        this.messages = messages;
        this.form = new SignatoryForm(letter, edition);
        this.now = Fingerprint.of(letter, edition);
    }

    public String html() {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(messages.locale().toLanguageTag())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(escaped(title()))
                .append("</h1><p>")
                .append(escaped(
                        messages.text("sheet.about", letter.signatories().size(), now.spoken())))
                .append("</p><table><thead><tr><th></th><th></th>");
        for (var heading : List.of("sheet.name", "sheet.capacity", "sheet.status", "sheet.open")) {
            page.append("<th>").append(escaped(messages.text(heading))).append("</th>");
        }
        page.append("</tr></thead><tbody>\n");
        int number = 0;
        for (var each : SignatoryOrder.sorted(
                letter, edition, letter.settings().order(), letter.signatories().items())) {
            row(page, each, ++number);
        }
        return page.append("</tbody></table></body></html>\n").toString();
    }

    private String title() {
        return messages.text("sheet.title", edition.title());
    }

    private void row(StringBuilder page, Signatory each, int number) {
        page.append(each.onList() ? "<tr>" : "<tr class=\"off\">")
                .append("<td class=\"box\">\u2610</td><td>")
                .append(number)
                .append("</td><td>")
                .append(escaped(form.printed(each)))
                .append("</td><td>")
                .append(escaped(messages.name("capacity", each.capacity())))
                .append("</td><td>")
                .append(escaped(status(each)))
                .append("</td><td class=\"open\">")
                .append(escaped(String.join("; ", questions(each))))
                .append("</td></tr>\n");
    }

    private String status(Signatory each) {
        return letter.ledger()
                .latest(each.id())
                .map(entry -> messages.name("status", entry.status()))
                .orElse(messages.text("sheet.noAnswer"));
    }

    /// What somebody should find out.
    List<String> questions(Signatory each) {
        var questions = new ArrayList<String>();
        var latest = letter.ledger().latest(each.id()).orElse(null);
        boolean agreed = latest != null && (latest.status() == Status.AGREED || latest.status() == Status.CONFIRMED);
        if (!each.onList()) {
            questions.add(messages.text("sheet.offList"));
        } else if (latest == null || !agreed) {
            questions.add(messages.text("sheet.notAgreed"));
        } else if (latest.fingerprint() == null) {
            questions.add(messages.text("sheet.noText"));
        } else if (edition.id().equals(latest.edition()) && !now.equals(latest.fingerprint())) {
            questions.add(messages.text("sheet.earlierText"));
        }
        if (country(each).isEmpty() && each.organisation() != null) {
            questions.add(messages.text("sheet.noCountry"));
        }
        if (each.contact().isBlank()) {
            questions.add(messages.text("sheet.noContact"));
        }
        return questions;
    }

    private String country(Signatory each) {
        var id = each.organisation();
        return id == null
                ? ""
                : letter.organisations().find(id).map(Organisation::country).orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
