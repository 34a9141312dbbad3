package org.undersigned.exchange.exports.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.FieldText;
import org.undersigned.language.ListLabels;
import org.undersigned.language.PrintedList;
import org.undersigned.language.SigningLogos;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.Printed;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.EvenLogos;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.WebAddress;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.Headings;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.NoteNumbers;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// The words of an edition as outputs say them: blocks, citations as written, notes in the order of their calls, the
/// list in its order.
public final class Content {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /// Of a usual logo, in running sizes.
    private static final double LOGOS_HEIGHT = 3;

    private final Outgoing outgoing;
    private final NoteNumbers numbers;
    private final List<Block> blocks;
    private final ListLabels labels;
    private final Headings headings;
    private final FieldText fields;

    public Content(Outgoing outgoing) {
        this(outgoing, Printed.blocks(outgoing.letter(), outgoing.edition()));
    }

    private Content(Outgoing outgoing, List<Block> blocks) {
        this.outgoing = outgoing;
        this.numbers = edition().numbers();
        this.blocks = blocks;
        this.labels = new ListLabels(blocks, edition().language());
        this.headings = new Headings(edition().blocks());
        this.fields = new FieldText(letter(), edition(), Objects.requireNonNullElse(outgoing.today(), LocalDate.EPOCH));
    }

    /// With a block for each line of the letterhead, for outputs in which the name of who sends it stands out.
    public static Content withLetterheadInLines(Outgoing outgoing) {
        var blocks = new ArrayList<Block>();
        for (var block : Printed.blocks(outgoing.letter(), outgoing.edition())) {
            var lines = block.role() == Role.LETTERHEAD ? block.prose().lines() : List.of(block.prose());
            for (int i = 0; i < lines.size(); i++) {
                var id = i == 0 ? block.id() : Id.<Block>of(block.id().value() + "-line-" + (i + 1));
                blocks.add(block.withId(id).withProse(lines.get(i)));
            }
        }
        return new Content(outgoing, blocks);
    }

    /// Whether the block is the first of the letterhead that has words: the name of who sends the letter.
    public boolean isName(Block block) {
        return blocks.stream()
                .filter(other -> other.role() == Role.LETTERHEAD
                        && !other.prose().words().isEmpty())
                .findFirst()
                .filter(block::equals)
                .isPresent();
    }

    public Letter letter() {
        return outgoing.letter();
    }

    public Edition edition() {
        return outgoing.edition();
    }

    /// What is printed, in order.
    public List<Block> blocks() {
        return blocks;
    }

    public ListLabels.Label label(Block item) {
        return labels.of(item);
    }

    /// 1 for the title, more for what stands under it; 0 when the block is no heading.
    public int depth(Block block) {
        return headings.depthOf(block);
    }

    /// The logos that stand at a place, each with the name of its organisation, in rows. Lengths in points.
    public List<List<EvenLogos.Placed<Piece.Image>>> logos(LogosRow place) {
        var page = letter().settings().pageStyle();
        var logos = new ArrayList<EvenLogos.Logo<Piece.Image>>();
        for (var organisation : SigningLogos.at(place, letter(), edition())) {
            Optional.ofNullable(organisation.logo()).flatMap(this::image).ifPresent(image -> {
                var named =
                        new Piece.Image(image, organisation.names().in(edition().language()));
                logos.add(new EvenLogos.Logo<>(named, image.width(), image.height()));
            });
        }
        double measure = (page.paper().width() - 2 * page.margin()) * POINTS_PER_MILLIMETRE;
        return EvenLogos.of(logos, page.size() * LOGOS_HEIGHT, measure);
    }

    public List<PrintedList.Tier> tiers() {
        return PrintedList.of(letter(), edition());
    }

    /// The called notes, in the order of their first call.
    public List<Note> notesInOrder() {
        return numbers.inOrder().stream()
                .flatMap(id -> edition().notes().find(id).stream())
                .toList();
    }

    /// Empty when no text calls the note.
    public String number(Id<Note> note) {
        var number = numbers.of(note);
        return number.isPresent() ? String.format(Locale.ROOT, "%d", number.getAsInt()) : "";
    }

    public String address(Inline.Citation citation, Inline.Address address) {
        return letter().address(citation.source(), address.location());
    }

    /// What a field says now.
    public String field(FieldKind kind) {
        return kind == FieldKind.DATE && outgoing.today() == null ? "[DATE]" : fields.of(kind);
    }

    /// Neighbouring list items as lists.
    public List<ListTree> lists(List<Block> items) {
        return ListTree.of(items, this);
    }

    /// Where the run of blocks of the same role ends that starts here.
    public int endOfRole(int start) {
        int end = start + 1;
        while (end < blocks.size()
                && blocks.get(end).role() == blocks.get(start).role()) {
            end++;
        }
        return end;
    }

    /// Whether the letterhead on top of the letter ends with this block.
    public boolean endsLetterhead(int place) {
        return blocks.getFirst().role() == Role.LETTERHEAD && endOfRole(0) == place + 1;
    }

    /// A paragraph of a note, from which no note is called.
    public List<Piece> notePieces(Block paragraph) {
        var pieces = new ArrayList<>(pieces(paragraph.prose()));
        pieces.removeIf(Piece.Call.class::isInstance);
        if (paragraph.role() == Role.LIST_ITEM) {
            pieces.addFirst(new Piece.Words("\u2022 ", Marks.NONE, null));
        }
        return pieces;
    }

    /// The prose of a block of the text.
    public List<Piece> pieces(Prose prose) {
        var pieces = new ArrayList<Piece>();
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run(String text, Marks marks) -> marked(text, marks, pieces);
                case Inline.LineBreak _ -> pieces.add(new Piece.Break());
                case Inline.NoteCall(Id<Note> note) -> {
                    if (edition().notes().contains(note)) {
                        pieces.add(new Piece.Call(note, number(note)));
                    }
                }
                case Inline.Citation citation -> cited(citation, pieces);
                case Inline.Field(FieldKind kind, Marks marks) -> marked(field(kind), marks, pieces);
                case Inline.Picture picture ->
                    pieces.add(image(picture.file())
                            .<Piece>map(image -> new Piece.Image(image, picture.alternative()))
                            .orElseGet(() -> new Piece.Words(picture.alternative(), Marks.NONE, null)));
            }
        }
        return pieces;
    }

    private void cited(Inline.Citation citation, List<Piece> pieces) {
        for (var part : citation.form()) {
            switch (part) {
                case Inline.Words(String text, Marks marks) -> marked(text, marks, pieces);
                case Inline.Address shown -> {
                    var address = address(citation, shown);
                    words(shown.before(), Marks.NONE, null, pieces);
                    words(address, Marks.NONE, WebAddress.target(address).orElse(null), pieces);
                    words(shown.after(), Marks.NONE, null, pieces);
                }
            }
        }
    }

    /// A link can be followed, and so can an address in the middle of words.
    private static void marked(String text, Marks marks, List<Piece> pieces) {
        var plain = marks.withLink(null);
        var link = marks.link();
        if (link != null) {
            words(text, plain, WebAddress.target(link).orElse(null), pieces);
            return;
        }
        var addresses = WebAddress.BARE.matcher(text);
        int done = 0;
        while (addresses.find()) {
            words(text.substring(done, addresses.start()), plain, null, pieces);
            words(addresses.group(), plain, WebAddress.target(addresses.group()).orElse(null), pieces);
            done = addresses.end();
        }
        words(text.substring(done), plain, null, pieces);
    }

    private static void words(String text, Marks marks, @Nullable String target, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text, marks, target));
        }
    }

    private Optional<KeptImage> image(Id<KeptFile> id) {
        return letter().keptFiles()
                .find(id)
                .flatMap(file -> outgoing.pictures().bytes(file).flatMap(bytes -> KeptImage.of(file.sha256(), bytes)));
    }
}
