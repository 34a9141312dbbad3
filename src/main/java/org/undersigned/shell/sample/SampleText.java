package org.undersigned.shell.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Reads the sample's texts: a block a line behind its role, `|` for a new line, `**bold**`, `*italic*`, `[^1]` for a
/// call, and `{source|words <location>}` for a citation. Nothing else uses this notation.
final class SampleText {

    private static final Pattern TOKEN =
            Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|\\[\\^(\\d+)]|\\{(\\w+)\\|(.+?)}| \\| ");
    private static final Pattern LOCATION = Pattern.compile("<(\\w+)>");

    private final Ids ids;
    private final SampleFacts facts;
    private final Map<String, Id<Note>> notes;

    SampleText(Ids ids, SampleFacts facts, Map<String, Id<Note>> notes) {
        this.ids = ids;
        this.facts = facts;
        this.notes = notes;
    }

    List<Block> blocks(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("NOTE "))
                .map(line -> {
                    int colon = line.indexOf(':');
                    return block(Role.valueOf(line.substring(0, colon)), line.substring(colon + 1));
                })
                .toList();
    }

    List<Note> notes(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("NOTE "))
                .map(line -> {
                    int colon = line.indexOf(':');
                    var id = Optional.ofNullable(notes.get(line.substring(5, colon)))
                            .orElseThrow();
                    return Note.of(id, block(Role.BODY, line.substring(colon + 1)));
                })
                .toList();
    }

    private Block block(Role role, String text) {
        return Block.of(ids.fresh(), role, prose(text.strip()));
    }

    private Prose prose(String text) {
        var inlines = new ArrayList<Inline>();
        int end = 0;
        for (var token = TOKEN.matcher(text); token.find(); end = token.end()) {
            inlines.add(new Inline.Run(text.substring(end, token.start()), Marks.NONE));
            inlines.add(inline(token));
        }
        inlines.add(new Inline.Run(text.substring(end), Marks.NONE));
        return new Prose(inlines);
    }

    private Inline inline(Matcher token) {
        if (token.group(1) != null) {
            return new Inline.Run(token.group(1), Marks.of(Mark.BOLD));
        }
        if (token.group(2) != null) {
            return new Inline.Run(token.group(2), Marks.of(Mark.ITALIC));
        }
        if (token.group(3) != null) {
            return new Inline.NoteCall(
                    Optional.ofNullable(notes.get(token.group(3))).orElseThrow());
        }
        return token.group(4) == null ? new Inline.LineBreak() : citation(token.group(4), token.group(5));
    }

    private Inline citation(String name, String form) {
        var source = facts.source(name);
        var parts = new ArrayList<Inline.Part>();
        int end = 0;
        for (var address = LOCATION.matcher(form); address.find(); end = address.end()) {
            parts.add(new Inline.Words(form.substring(end, address.start()), Marks.NONE));
            parts.add(new Inline.Address(facts.location(source, address.group(1)), "<", ">"));
        }
        if (end < form.length()) {
            parts.add(new Inline.Words(form.substring(end), Marks.NONE));
        }
        return new Inline.Citation(source, parts, "");
    }
}
