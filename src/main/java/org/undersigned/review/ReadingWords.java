package org.undersigned.review;

import org.undersigned.exchange.imports.Reading;
import org.undersigned.exchange.people.SignatoryLine;
import org.undersigned.language.Messages;
import org.undersigned.model.text.Role;

/// Says in a few words what a piece is taken for.
final class ReadingWords {

    private final Messages messages;

    ReadingWords(Messages messages) {
        this.messages = messages;
    }

    String of(Reading reading) {
        return switch (reading) {
            case Reading.Part part
            when part.role() == Role.HEADING && part.layout().level() > 0 ->
                messages.text("review.heading", part.layout().level());
            case Reading.Part part -> messages.name("role", part.role());
            case Reading.MoreOfBlock _ -> messages.text("review.moreOfBlock");
            case Reading.NoteText note -> messages.text("review.note", note.label());
            case Reading.MoreOfNote _ -> messages.text("review.moreOfNote");
            case Reading.ListEntry entry -> entry(entry.entry());
            case Reading.ListHeading _ -> messages.text("review.listHeading");
            case Reading.TierHeading _ -> messages.text("review.tierHeading");
            case Reading.LinkTarget target -> messages.text("review.linkTarget", target.label());
            case Reading.LeftOut _ -> messages.text("review.leftOut");
        };
    }

    private String entry(SignatoryLine line) {
        if (line.organisation().isBlank()) {
            return messages.text("review.person");
        }
        return messages.text(line.person().isBlank() ? "review.organisation" : "review.personAndOrganisation");
    }

    /// What was made of the line of a signatory, part by part; empty for other readings.
    String parts(Reading reading) {
        if (!(reading instanceof Reading.ListEntry(SignatoryLine line))) {
            return "";
        }
        var parts = java.util.stream.Stream.of(line.person(), line.role(), line.organisation(), line.country())
                .filter(part -> !part.isBlank())
                .toList();
        return String.join("  |  ", parts);
    }
}
