package org.undersigned.exchange.people;

import java.util.List;
import java.util.Set;
import org.undersigned.model.people.Capacity;

/// One entry of a list of signatories as understood from text. A part that is not there is empty.
///
/// @param written the line without list markers and emphasis
/// @param country as written, where one was recognised
/// @param printedForm the line as written where the usual pattern would change its words; else empty
/// @param questions what the text leaves open
public record SignatoryLine(
        String written,
        String person,
        String role,
        String organisation,
        String country,
        Capacity capacity,
        String printedForm,
        Set<Question> questions) {

    /// What the text of a line can leave open.
    public enum Question {
        PERSON_OR_ORGANISATION,
        FORM
    }

    /// What the list around a line says about its lines.
    public enum Expected {
        ANYBODY,
        PERSONS,
        ORGANISATIONS
    }

    public SignatoryLine {
        questions = Set.copyOf(questions);
        if (person.isBlank() && organisation.isBlank()) {
            throw new IllegalArgumentException("An entry names a person, an organisation, or both");
        }
    }

    /// Reads one line such as `Name - Organisation`, `Name, Role, Organisation` or `Organisation (Country)`.
    ///
    /// @throws IllegalArgumentException when the line is blank
    public static SignatoryLine parse(String line, Expected expected) {
        return new LineParser(line.strip(), expected).parse();
    }

    /// Reads an entry whose parts stand on lines of their own: the name first, then role and organisation.
    public static SignatoryLine stacked(List<String> lines) {
        return LineParser.stacked(lines);
    }

    /// The same line, read as the name of an organisation and nothing else.
    public SignatoryLine asOrganisation() {
        return new SignatoryLine(written, "", "", written, "", Capacity.FOR_THE_ORGANISATION, "", Set.of());
    }

    /// The same line, read as the name of a person and nothing else.
    public SignatoryLine asPerson() {
        return new SignatoryLine(written, written, "", "", "", Capacity.PERSONAL, "", Set.of());
    }
}
