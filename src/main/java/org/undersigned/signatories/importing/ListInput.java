package org.undersigned.signatories.importing;

import org.undersigned.exchange.lists.tables.TableChoices;
import org.undersigned.exchange.lists.tables.TableReader;
import org.undersigned.exchange.lists.tables.TableReading;

/// Where a list comes from. Kept while it is reviewed, so that it can be read again by other choices.
sealed interface ListInput {

    /// What the user calls it.
    String name();

    TableReading read(TableChoices choices);

    /// The bytes of a file.
    @SuppressWarnings("ArrayRecordComponent")
    record OfFile(String name, byte[] bytes) implements ListInput {
        @Override
        public TableReading read(TableChoices choices) {
            return TableReader.read(bytes, name, choices);
        }
    }

    /// What was typed or pasted.
    record Pasted(String name, String text) implements ListInput {
        @Override
        public TableReading read(TableChoices choices) {
            return TableReader.readText(text, choices);
        }
    }
}
