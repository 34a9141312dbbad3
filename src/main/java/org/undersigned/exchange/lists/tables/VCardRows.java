package org.undersigned.exchange.lists.tables;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The cards of a vCard file, versions 2.1 to 4, as a table with a header of its own.
final class VCardRows {

    /// In the words that columns are known by.
    static final List<String> HEADER =
            List.of("Person", "Role", "Organisation", "Country", "Contact", "Web site", "Remarks");

    private static final int PERSON = 0;
    private static final int ROLE = 1;
    private static final int ORGANISATION = 2;
    private static final int COUNTRY = 3;
    private static final int CONTACT = 4;
    private static final int WEB = 5;
    private static final int REMARKS = 6;

    private VCardRows() {}

    static void read(String text, Rows rows) throws IOException {
        rows.add(0, HEADER);
        var cards = new Cards(rows);
        try (var reader = new VObjectReader(new StringReader(text), SyntaxRules.vcard())) {
            reader.parse(cards);
        }
        if (cards.isOpen()) {
            rows.note(TableNotice.ENDS_TOO_SOON);
            cards.finish();
        }
    }

    /// Takes properties as they come and makes a row of each card.
    private static final class Cards implements VObjectDataListener {

        private final Rows rows;
        private String[] card = emptyCard();
        private String structuredName = "";
        private int line;
        private boolean open;
        private int depth;

        Cards(Rows rows) {
            this.rows = rows;
        }

        boolean isOpen() {
            return open;
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            depth++;
            if (depth == 1 && name.equalsIgnoreCase("VCARD")) {
                card = emptyCard();
                structuredName = "";
                line = context.getLineNumber();
                open = true;
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            depth--;
            if (depth == 0 && open) {
                finish();
            }
        }

        void finish() {
            open = false;
            if (get(PERSON).isBlank() && !structuredName.isBlank()) {
                card[PERSON] = structuredName;
            }
            if (get(PERSON).equals(get(ORGANISATION))) {
                card[PERSON] = "";
            }
            var cells = new ArrayList<String>();
            for (int i = 0; i < card.length; i++) {
                cells.add(get(i));
            }
            rows.add(line, cells);
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (!open || depth > 1) {
                return;
            }
            var value = property.getValue();
            switch (property.getName().toUpperCase(Locale.ROOT)) {
                case "FN" -> put(PERSON, VObjectPropertyValues.unescape(value));
                case "N" -> structuredName = structured(value);
                case "TITLE" -> put(ROLE, VObjectPropertyValues.unescape(value));
                case "ROLE" -> put(ROLE, VObjectPropertyValues.unescape(value));
                case "ORG" -> put(ORGANISATION, part(value, 0));
                case "ADR" -> put(COUNTRY, part(value, 6));
                case "EMAIL" -> put(CONTACT, VObjectPropertyValues.unescape(value));
                case "URL" -> put(WEB, VObjectPropertyValues.unescape(value));
                case "NOTE" -> put(REMARKS, VObjectPropertyValues.unescape(value));
                default -> {
                    // What a list does not need: pictures, keys, birthdays, telephones.
                }
            }
        }

        @Override
        public void onVersion(String value, Context context) {
            // vinnie reads each version by its own rules already.
        }

        @Override
        public void onWarning(
                Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown, Context context) {
            // A line that is none is left out; the card stays.
        }

        private String get(int column) {
            return card[column];
        }

        private void put(int column, String value) {
            if (get(column).isBlank()) {
                card[column] = value.strip();
            }
        }

        private static String[] emptyCard() {
            var card = new String[HEADER.size()];
            Arrays.fill(card, "");
            return card;
        }

        private static String structured(String value) {
            return (part(value, 3) + " " + part(value, 1) + " " + part(value, 2) + " " + part(value, 0))
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        private static String part(String value, int place) {
            var parts = VObjectPropertyValues.parseSemiStructured(value);
            return place < parts.size() ? parts.get(place) : "";
        }
    }
}
