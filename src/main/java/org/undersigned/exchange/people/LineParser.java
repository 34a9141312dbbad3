package org.undersigned.exchange.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.exchange.people.SignatoryLine.Expected;
import org.undersigned.exchange.people.SignatoryLine.Question;
import org.undersigned.language.Countries;
import org.undersigned.language.Folding;
import org.undersigned.language.Phrases;
import org.undersigned.language.Phrases.Theme;
import org.undersigned.language.SignatoryForm;
import org.undersigned.model.people.Capacity;

/// Takes one line of a list apart: first what stands in brackets, then "on behalf of", then the first spaced dash, then
/// commas.
final class LineParser {

    private static final Set<String> JOINTS = Set.of(
            "of", "at", "for", "de", "del", "la", "el", "the", "da", "do", "du", "des", "der", "von", "dem", "los",
            "las");

    private final String written;
    private final Expected expected;
    private final Set<Question> questions = EnumSet.noneOf(Question.class);
    private String person = "";
    private String role = "";
    private String organisation = "";
    private String country = "";
    private Capacity capacity = Capacity.FOR_THE_ORGANISATION;

    LineParser(String written, Expected expected) {
        if (written.isBlank()) {
            throw new IllegalArgumentException("A blank line names nobody");
        }
        this.written = written;
        this.expected = expected;
    }

    SignatoryLine parse() {
        var line = withoutCapacity(written);
        int behalf = Phrases.of(Theme.BEHALF).find(line);
        int dash = spacedDash(line);
        if (behalf > 0 && dash < 0) {
            var rest = line.substring(behalf);
            organisation = trimmed(rest.substring(Phrases.of(Theme.BEHALF).startOf(rest)));
            personAndRole(trimmed(line.substring(0, behalf)));
        } else if (dash < 0 && slash(line) > 0) {
            dashed(trimmed(line.substring(0, slash(line))), trimmed(line.substring(slash(line) + 2)));
        } else if (dash > 0) {
            dashed(trimmed(line.substring(0, dash)), trimmed(line.substring(dash + 1)));
        } else {
            commas(line);
        }
        return finished();
    }

    static SignatoryLine stacked(List<String> lines) {
        var parser = new LineParser(String.join(", ", lines), Expected.ANYBODY);
        parser.personAndRole(lines.getFirst());
        parser.affiliation(List.copyOf(lines.subList(1, lines.size())));
        return parser.finished();
    }

    private SignatoryLine finished() {
        if (person.isBlank() && organisation.isBlank()) {
            organisation = written;
            role = "";
            questions.add(Question.FORM);
        }
        if (organisation.isEmpty() && capacity == Capacity.FOR_THE_ORGANISATION) {
            capacity = Capacity.PERSONAL;
        }
        var usual = SignatoryForm.of(person, role, organisation);
        var form = letters(usual).equals(letters(written)) ? "" : written;
        return new SignatoryLine(written, person, role, organisation, country, capacity, form, questions);
    }

    /// Takes a closing bracket off that tells capacity or country, and a capacity after the last comma.
    private String withoutCapacity(String line) {
        var rest = line;
        int open = rest.lastIndexOf('(');
        if (open > 0 && rest.endsWith(")") && open < rest.length() - 2) {
            var inside = rest.substring(open + 1, rest.length() - 1);
            if (isCapacity(inside)) {
                rest = trimmed(rest.substring(0, open));
            } else if (Countries.isName(inside)) {
                country = inside;
                rest = trimmed(rest.substring(0, open));
            }
        }
        int comma = rest.lastIndexOf(", ");
        if (comma > 0 && isCapacity(rest.substring(comma + 2))) {
            rest = trimmed(rest.substring(0, comma));
        }
        return rest.isBlank() ? line : rest;
    }

    private boolean isCapacity(String words) {
        if (Phrases.of(Theme.PERSONAL).is(words)) {
            capacity = Capacity.PERSONAL;
            return true;
        }
        if (Phrases.of(Theme.IDENTIFICATION).is(words)) {
            capacity = Capacity.AFFILIATION_FOR_IDENTIFICATION;
            return true;
        }
        return false;
    }

    /// Where the first dash stands that has white space on both sides, or -1.
    static int spacedDash(String line) {
        for (int i = 1; i + 1 < line.length(); i++) {
            if ("-–—―|\t".indexOf(line.charAt(i)) >= 0
                    && (line.charAt(i) == '\t' || (isBlank(line.charAt(i - 1)) && isBlank(line.charAt(i + 1))))) {
                return i;
            }
        }
        return -1;
    }

    /// Where " / " parts a person from an organisation, or -1: two names of one organisation stay together.
    private static int slash(String line) {
        int at = line.indexOf(" / ");
        boolean person = at > 0
                && (NameSense.isPerson(firstPart(line.substring(0, at)))
                        || NameSense.isPerson(firstPart(line.substring(at + 3))));
        return person ? at : -1;
    }

    private void dashed(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            commas(trimmed(written));
        } else if (NameSense.isAcronym(left) && !left.contains(" ") && !NameSense.isPerson(right)) {
            organisation = left + written.substring(written.indexOf(left) + left.length());
            questions.add(Question.FORM);
        } else if (Countries.isName(right) && !NameSense.isPerson(left)) {
            organisation = left;
            country = right;
        } else if (NameSense.isOrganisation(left) && NameSense.isPerson(firstPart(right))) {
            organisation = left;
            personAndRole(right);
        } else if (NameSense.isPerson(firstPart(right)) && !NameSense.isPerson(firstPart(left))) {
            organisation = left;
            personAndRole(right);
            questions.add(Question.FORM);
        } else {
            personAndRole(left);
            affiliation(List.of(right.split(", ", -1)));
            if (NameSense.isOrganisation(firstPart(left)) && !NameSense.isPerson(firstPart(left))) {
                questions.add(Question.FORM);
            }
        }
    }

    private void personAndRole(String text) {
        int comma = text.indexOf(", ");
        if (comma > 0) {
            person = trimmed(text.substring(0, comma));
            role = trimmed(text.substring(comma + 2));
        } else {
            person = text;
        }
    }

    /// What follows a person: a role, an organisation, or one after the other.
    private void affiliation(List<String> parts) {
        var first = parts.getFirst();
        int roleEnd = Phrases.of(Theme.ROLE).startOf(first);
        boolean trade = parts.size() > 1
                && Character.isLowerCase(first.codePoints().findFirst().orElse('X'))
                && NameSense.isOrganisation(parts.get(1));
        if (roleEnd == 0 && !trade) {
            organisation = String.join(", ", parts);
            return;
        }
        if (parts.size() > 1) {
            addRole(first);
            var rest = parts.subList(1, parts.size());
            if (Phrases.of(Theme.ROLE).begins(rest.getFirst())) {
                affiliation(rest);
            } else {
                organisation = String.join(", ", rest);
            }
            return;
        }
        roleOf(first, roleEnd);
    }

    /// "Director of Institute X": the organisation inside a role, where its words say it is one.
    private void roleOf(String text, int roleEnd) {
        var rest = text.substring(roleEnd).strip();
        int skipped = 0;
        while (true) {
            int space = rest.indexOf(' ');
            if (space < 0 || !JOINTS.contains(Folding.fold(rest.substring(0, space)))) {
                break;
            }
            rest = rest.substring(space + 1);
            skipped++;
        }
        if (skipped > 0 && NameSense.isOrganisation(rest)) {
            addRole(text.substring(0, roleEnd));
            organisation = rest;
        } else if (NameSense.isOrganisation(rest) && role.isEmpty() && roleEnd < text.length()) {
            organisation = text;
            questions.add(Question.FORM);
        } else {
            addRole(text);
        }
    }

    private void addRole(String more) {
        role = role.isEmpty() ? more : role + ", " + more;
    }

    private void commas(String line) {
        var parts = new ArrayList<>(List.of(line.split(", ", -1)));
        var first = parts.getFirst();
        boolean roleFollows = parts.size() > 1 && Phrases.of(Theme.ROLE).begins(parts.get(1));
        if (parts.size() > 1 && isPersonHere(first, roleFollows)) {
            person = first;
            affiliation(parts.subList(1, parts.size()));
            if (!roleFollows && !NameSense.isOrganisation(organisation)) {
                questions.add(Question.FORM);
            }
        } else if (parts.size() > 1 && Countries.isName(parts.getLast()) && country.isEmpty()) {
            country = parts.getLast();
            alone(line.substring(0, line.lastIndexOf(", ")));
        } else {
            alone(line);
        }
    }

    private boolean isPersonHere(String first, boolean roleFollows) {
        return NameSense.isPerson(first)
                || (roleFollows && NameSense.maybePerson(first) && !NameSense.isOrganisation(first))
                || (expected == Expected.PERSONS && NameSense.maybePerson(first));
    }

    private void alone(String name) {
        int open = name.lastIndexOf(" (");
        if (open > 0 && name.endsWith(")") && expected != Expected.ORGANISATIONS) {
            var before = trimmed(name.substring(0, open));
            var inside = trimmed(name.substring(open + 2, name.length() - 1));
            if (NameSense.isPerson(before) && !inside.isEmpty()) {
                person = before;
                inBrackets(inside);
                return;
            }
        }
        boolean couldBePerson = NameSense.maybePerson(name);
        if (NameSense.isPerson(name) && expected != Expected.ORGANISATIONS) {
            person = name;
        } else if (couldBePerson && expected == Expected.PERSONS) {
            person = name;
        } else {
            organisation = name;
            if (couldBePerson && expected == Expected.ANYBODY && !NameSense.isOrganisation(name)) {
                questions.add(Question.PERSON_OR_ORGANISATION);
            }
        }
    }

    /// What stands in brackets behind a person: where they are, or what they are.
    private void inBrackets(String inside) {
        if (NameSense.isOrganisation(inside) || NameSense.isAcronym(inside)) {
            organisation = inside;
        } else {
            affiliation(List.of(inside.split(", ", -1)));
            questions.add(Question.FORM);
        }
    }

    private static String firstPart(String text) {
        return Optional.of(text.indexOf(", "))
                .filter(at -> at > 0)
                .map(at -> text.substring(0, at))
                .orElse(text);
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (isBlank(text.charAt(start)) || ",;|".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (isBlank(text.charAt(end - 1)) || ",;|–—".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Only what separators cannot change: the words, not the commas and dashes between them.
    private static String letters(String text) {
        var letters = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && ",;|-–—―".indexOf(c) < 0)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
