package org.undersigned.exchange.pasting;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Puts blocks together from what a reader comes across, in order. Blocks with nothing in them are dropped: between the
/// paragraphs of a letter, space is a matter of their roles.
final class Gathering {

    private final Ids ids;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> line = new ArrayList<>();
    private final List<Inline.Picture> pictures = new ArrayList<>();
    private Role role = Role.BODY;
    private Layout layout = Layout.PLAIN;
    private boolean pageBreak;
    private boolean breakDue;

    Gathering(Ids ids) {
        this.ids = ids;
    }

    /// Ends the block under way; what follows is of this kind.
    void begin(Role nextRole, Layout nextLayout) {
        end();
        role = nextRole;
        layout = nextLayout;
    }

    void text(String words, Marks marks) {
        if (!words.isEmpty()) {
            breakIfDue();
            line.add(new Inline.Run(words, marks));
        }
    }

    void add(Inline inline) {
        breakIfDue();
        line.add(inline);
    }

    /// A new line; two in a row are a new paragraph, as people write in mails.
    void lineBreak() {
        if (!line.isEmpty() && line.getLast() instanceof Inline.LineBreak) {
            end();
        } else {
            line.add(new Inline.LineBreak());
        }
    }

    /// The next words begin on a new line of the same block.
    void breakBeforeNext() {
        breakDue = !line.isEmpty();
    }

    /// The next block begins a page.
    void pageBreak() {
        end();
        pageBreak = true;
    }

    /// A picture is a block of its own, behind the one it stood in.
    void picture(Inline.Picture picture) {
        pictures.add(picture);
    }

    /// Whether a space would be one too many: nothing stands before it, or a space does.
    boolean atSpace() {
        return line.isEmpty()
                || breakDue
                || line.getLast() instanceof Inline.LineBreak
                || (line.getLast() instanceof Inline.Run(String text, Marks _) && text.endsWith(" "));
    }

    boolean isLineEmpty() {
        return line.isEmpty();
    }

    void end() {
        breakDue = false;
        var prose = looksOfItsOwn(trimmed(line));
        line.clear();
        if (!prose.isEmpty()) {
            blocks.add(Block.of(ids.fresh(), role, prose)
                    .withLayout(layout.withPageBreakBefore(pageBreak || layout.pageBreakBefore())));
            pageBreak = false;
        }
        for (var picture : pictures) {
            blocks.add(Block.of(ids.fresh(), Role.BODY, Prose.of(picture))
                    .withLayout(Layout.PLAIN.withAlignment(Alignment.CENTRE)));
        }
        pictures.clear();
    }

    List<Block> finish() {
        end();
        return List.copyOf(blocks);
    }

    private void breakIfDue() {
        if (breakDue) {
            breakDue = false;
            line.add(new Inline.LineBreak());
        }
    }

    /// Without white space and line breaks at either end.
    private static Prose trimmed(List<Inline> line) {
        var kept = new ArrayList<>(line);
        while (!kept.isEmpty() && isBlank(kept.getLast())) {
            kept.removeLast();
        }
        while (!kept.isEmpty() && isBlank(kept.getFirst())) {
            kept.removeFirst();
        }
        if (!kept.isEmpty() && kept.getLast() instanceof Inline.Run(String text, Marks marks)) {
            kept.set(kept.size() - 1, new Inline.Run(blankless(text, true), marks));
        }
        if (!kept.isEmpty() && kept.getFirst() instanceof Inline.Run(String text, Marks marks)) {
            kept.set(0, new Inline.Run(blankless(text, false), marks));
        }
        return new Prose(kept);
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof Inline.LineBreak
                || (inline instanceof Inline.Run(String text, Marks _)
                        && blankless(text, true).isEmpty());
    }

    private static String blankless(String text, boolean atEnd) {
        int start = 0;
        int end = text.length();
        while (atEnd && end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (!atEnd && start < end && isBlank(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    /// A heading is bold because it is a heading; only what stands out in it keeps a mark.
    private Prose looksOfItsOwn(Prose prose) {
        boolean heading = role == Role.HEADING || role == Role.TITLE;
        boolean allBold = prose.inlines().stream()
                .allMatch(inline -> !(inline instanceof Inline.Run(String _, Marks marks)) || marks.has(Mark.BOLD));
        return heading && allBold ? prose.marked(0, prose.length(), marks -> marks.without(Mark.BOLD)) : prose;
    }
}
