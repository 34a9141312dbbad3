package org.undersigned.exchange.lists.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Countries;
import org.undersigned.language.SignatoryForm;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Who signs, in the letter's own order, as the bytes of a file.
public final class ListExport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Letter letter;
    private final Edition edition;
    private final SignatoryForm form;
    private final ExportChoices choices;
    private final Function<ExportField, String> headings;

    /// @param headings what each column is called, in the language of whoever reads the file
    public ListExport(Letter letter, Edition edition, ExportChoices choices, Function<ExportField, String> headings) {
        this.letter = letter;
        this.edition = edition;
        this.form = new SignatoryForm(letter, edition);
        this.choices = choices;
        this.headings = headings;
    }

    public byte[] as(ListFormat format) {
        return switch (format) {
            case CSV -> csv();
            case XLSX -> xlsx();
            case MARKDOWN -> markdown().getBytes(StandardCharsets.UTF_8);
            case TEXT -> text().getBytes(StandardCharsets.UTF_8);
            case JSON -> JSON.writeValueAsBytes(objects());
        };
    }

    private List<Signatory> entries() {
        return choices.everybody()
                ? SignatoryOrder.sorted(
                        letter,
                        edition,
                        letter.settings().order(),
                        letter.signatories().items())
                : SignatoryOrder.listed(letter, edition);
    }

    private byte[] csv() {
        var text = new StringWriter();
        if (choices.byteOrderMark()) {
            text.write('\uFEFF');
        }
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(choices.inOrder().stream().map(headings).toList());
            for (var entry : entries()) {
                csv.writeRecord(cells(entry).stream().map(ListExport::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A cell that a spreadsheet takes for words whatever it starts with. Reading a list takes the apostrophe off
    /// again.
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Undersigned", "1.0")) {
            var sheet = workbook.newWorksheet(edition.language());
            var fields = choices.inOrder();
            for (int i = 0; i < fields.size(); i++) {
                sheet.value(0, i, headings.apply(fields.get(i)));
                sheet.style(0, i).bold().set();
            }
            sheet.freezePane(0, 1);
            int row = 1;
            for (var entry : entries()) {
                var cells = cells(entry);
                for (int i = 0; i < cells.size(); i++) {
                    sheet.value(row, i, cells.get(i));
                }
                row++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String markdown() {
        var lines = new StringBuilder();
        line(lines, choices.inOrder().stream().map(headings).toList());
        line(lines, choices.inOrder().stream().map(_ -> "---").toList());
        entries()
                .forEach(entry -> line(
                        lines, cells(entry).stream().map(ListExport::escaped).toList()));
        return lines.toString();
    }

    private static void line(StringBuilder lines, List<String> cells) {
        lines.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String escaped(String cell) {
        return cell.replaceAll("([\\\\|*_`\\[\\]<>])", "\\\\$1");
    }

    private String text() {
        var lines = new StringBuilder();
        entries().forEach(entry -> lines.append(form.printed(entry)).append('\n'));
        return lines.toString();
    }

    /// Whoever reads JSON wants the country as we know it and as it was written, wherever it goes out at all.
    private List<ExportField> fieldsOfObjects() {
        return choices.fields().contains(ExportField.COUNTRY)
                ? choices.with(ExportField.COUNTRY_CODE)
                        .with(ExportField.COUNTRY_WRITTEN)
                        .inOrder()
                : choices.inOrder();
    }

    private List<Map<String, String>> objects() {
        var fields = fieldsOfObjects();
        var objects = new ArrayList<Map<String, String>>();
        for (var entry : entries()) {
            var object = new LinkedHashMap<String, String>();
            object.put("printed", form.printed(entry));
            for (var field : fields) {
                object.put(field.name().toLowerCase(Locale.ROOT), cell(entry, field));
            }
            objects.add(object);
        }
        return objects;
    }

    private List<String> cells(Signatory entry) {
        return choices.inOrder().stream().map(field -> cell(entry, field)).toList();
    }

    private String cell(Signatory entry, ExportField field) {
        var organisation = organisation(entry);
        return switch (field) {
            case PERSON -> form.person(entry);
            case ROLE -> entry.role();
            case ORGANISATION -> form.organisation(entry);
            case SHORT_NAME -> organisation == null ? "" : organisation.shortName();
            case COUNTRY -> form.countryName(entry);
            case COUNTRY_CODE -> organisation == null ? "" : code(organisation.country());
            case COUNTRY_WRITTEN -> organisation == null ? "" : written(organisation);
            case CAPACITY -> form.words(entry.capacity());
            case TIER -> entry.tier();
            case WEBSITE -> organisation == null ? "" : organisation.website();
            case CONTACT -> entry.contact();
            case REMARKS -> entry.remarks();
        };
    }

    private static String code(String country) {
        return Countries.codes().contains(country) ? country : "";
    }

    /// As they wrote it, in a translation too.
    private String written(Organisation organisation) {
        return organisation.countryWritten().isEmpty()
                ? Countries.name(organisation.country(), edition.language())
                : organisation.countryWritten();
    }

    private @Nullable Organisation organisation(Signatory entry) {
        var id = entry.organisation();
        return id == null ? null : letter.organisations().find(id).orElse(null);
    }
}
