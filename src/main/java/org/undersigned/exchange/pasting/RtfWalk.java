package org.undersigned.exchange.pasting;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.pasting.RtfState.Aim;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Role;

/// Goes through the groups, commands and words of an RTF text and hands on what a letter can hold.
final class RtfWalk extends RtfListenerAdaptor {

    private static final Pattern LINK = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\\(?[\\p{L}\\p{N}]{1,6}[.)]");
    private static final int MOST_GROUPS = 2000;

    private final Finds finds;
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final Deque<Gathering> texts = new ArrayDeque<>();
    private final Map<Integer, String> styles = new HashMap<>();
    private final StringBuilder marker = new StringBuilder();
    private final StringBuilder styleName = new StringBuilder();
    private final StringBuilder hex = new StringBuilder();
    private final StringBuilder propertyName = new StringBuilder();
    private String alternative = "";
    private RtfState now = new RtfState();
    private boolean begun;

    /// What the group was before it said that a program which does not know what follows leaves it out.
    private @Nullable Aim beforeOptional;

    RtfWalk(Finds finds) {
        this.finds = finds;
        texts.push(new Gathering(finds.ids()));
    }

    Gathering text() {
        return texts.getLast();
    }

    @Override
    public void processGroupStart() {
        beforeOptional = null;
        if (outer.size() >= MOST_GROUPS) {
            throw new IllegalStateException("Groups inside groups without end");
        }
        outer.push(now);
        now = new RtfState(now);
        if (now.aim == Aim.STYLES) {
            now.opens(Aim.STYLE);
            now.style = 0;
            styleName.setLength(0);
        }
    }

    @Override
    public void processGroupEnd() {
        var ended = now;
        now = outer.isEmpty() ? new RtfState() : outer.pop();
        switch (ended.opened) {
            case NOTE -> endNote();
            case PICTURE -> endPicture();
            case STYLE ->
                styles.put(ended.style, styleName.toString().replace(";", "").strip());
            default -> {
                // Nothing was waiting for the end.
            }
        }
    }

    private void endNote() {
        Id<Note> id = finds.ids().fresh();
        finds.note(HtmlReader.noteOf(id, texts.pop(), finds.ids()));
        open();
        here().add(new Inline.NoteCall(id));
    }

    private void endPicture() {
        var digits = hex.toString().replaceAll("[^0-9A-Fa-f]", "");
        hex.setLength(0);
        var id = finds.picture(HexFormat.of().parseHex(digits, 0, digits.length() / 2 * 2));
        if (id != null) {
            here().picture(new Inline.Picture(id, alternative.strip()));
        }
        alternative = "";
    }

    @Override
    public void processBinaryBytes(byte[] bytes) {
        if (now.aim == Aim.PICTURE) {
            hex.append(HexFormat.of().formatHex(bytes));
        }
    }

    @Override
    public void processString(String words) {
        switch (now.aim) {
            case TEXT, NOTE -> words(words);
            case INSTRUCTION -> {
                if (now.field != null) {
                    now.field.instruction.append(words);
                }
            }
            case PICTURE -> hex.append(words);
            case PROPERTY_NAME -> propertyName.append(words);
            case PROPERTY_VALUE -> property(words);
            case MARKER -> marker.append(words);
            case STYLE -> styleName.append(words);
            case FIELD, PROPERTY, STYLES, NOTHING -> {
                // Words of the program, not of the author.
            }
        }
    }

    /// A description before a name: some programs give a picture both, and the first may be empty.
    private void property(String words) {
        var name = propertyName.toString();
        if (name.equals("wzDescription") || (name.equals("wzName") && alternative.isBlank())) {
            alternative += words;
        }
    }

    private void words(String words) {
        if (!now.hidden) {
            open();
            here().text(words.replace("\n", "").replace("\r", ""), now.marks);
        }
    }

    private void open() {
        if (!begun) {
            begun = true;
            boolean item = !marker.toString().isBlank();
            var style = NUMBER.matcher(marker.toString().strip()).matches() ? ListStyle.NUMBER : ListStyle.BULLET;
            here().begin(
                            item ? Role.LIST_ITEM : now.role,
                            item
                                    ? new Layout(Alignment.NATURAL, Math.clamp(now.listLevel + 1L, 1, 9), style, false)
                                    : new Layout(now.alignment, now.level, ListStyle.BULLET, false));
        }
    }

    private void close() {
        here().end();
        begun = false;
        marker.setLength(0);
    }

    private Gathering here() {
        return texts.getFirst();
    }

    @Override
    public void processCommand(Command command, int parameter, boolean given, boolean optional) {
        if (command == Command.optionalcommand) {
            beforeOptional = now.aim;
            now.aim = Aim.NOTHING;
            return;
        }
        var before = beforeOptional;
        beforeOptional = null;
        if (before != null) {
            now.aim = before;
        }
        if (command.getCommandType() == CommandType.Destination) {
            destination(command);
        } else if (now.aim == Aim.STYLE) {
            if (command == Command.s) {
                now.style = parameter;
            }
        } else if (now.aim == Aim.TEXT || now.aim == Aim.NOTE) {
            boolean on = !given || parameter != 0;
            if (!character(command, on) && !paragraph(command, parameter)) {
                symbol(command);
            }
        }
    }

    private void destination(Command command) {
        if (now.aim == Aim.NOTHING) {
            return;
        }
        switch (command) {
            case rtf, shppict -> {
                // What is inside is text.
            }
            case footnote -> {
                now.opens(Aim.NOTE);
                texts.push(new Gathering(finds.ids()));
                now.plainCharacters();
                now.plainParagraph();
                begun = false;
            }
            case field -> {
                now.field = new RtfState.Field();
                now.aim = Aim.FIELD;
            }
            case fldinst -> now.aim = Aim.INSTRUCTION;
            case fldrslt -> result();
            case pict -> now.opens(Aim.PICTURE);
            case picprop -> now.aim = Aim.PROPERTY;
            case sn -> {
                propertyName.setLength(0);
                now.aim = Aim.PROPERTY_NAME;
            }
            case sv -> now.aim = Aim.PROPERTY_VALUE;
            case sp -> now.aim = Aim.PROPERTY;
            case listtext, pntext -> {
                marker.setLength(0);
                now.aim = Aim.MARKER;
            }
            case stylesheet -> now.aim = Aim.STYLES;
            default -> now.aim = Aim.NOTHING;
        }
    }

    private void result() {
        now.aim = texts.size() > 1 ? Aim.NOTE : Aim.TEXT;
        var field = now.field;
        var link = field == null ? null : LINK.matcher(field.instruction);
        if (link != null && link.find()) {
            now.marks = now.marks.withLink(Links.outside(link.group(1)));
        }
    }

    private boolean character(Command command, boolean on) {
        switch (command) {
            case b -> now.put(Mark.BOLD, on);
            case i -> now.put(Mark.ITALIC, on);
            case ul, uld, uldash, uldb, ulth, ulwave -> now.put(Mark.UNDERLINE, on && now.marks.link() == null);
            case ulnone -> now.put(Mark.UNDERLINE, false);
            case strike, striked -> now.put(Mark.STRIKE, on);
            case supercmd -> now.put(Mark.SUPERSCRIPT, on);
            case sub -> now.put(Mark.SUBSCRIPT, on);
            case nosupersub -> {
                now.put(Mark.SUPERSCRIPT, false);
                now.put(Mark.SUBSCRIPT, false);
            }
            case scaps -> now.put(Mark.SMALL_CAPITALS, on);
            case v, deleted -> now.hidden = on;
            case plain -> now.plainCharacters();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paragraph(Command command, int parameter) {
        switch (command) {
            case pard -> now.plainParagraph();
            case s -> named(styles.getOrDefault(parameter, "").toLowerCase(Locale.ROOT));
            case ilvl -> now.listLevel = Math.clamp(parameter, 0, 8);
            case qc -> now.alignment = Alignment.CENTRE;
            case qr -> now.alignment = Alignment.END;
            case ql, qj -> now.alignment = Alignment.NATURAL;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void named(String style) {
        if (style.matches("heading [1-9]")) {
            heading(style.charAt(8) - '0');
            return;
        }
        now.role = switch (style) {
            case "title" -> Role.TITLE;
            case "quote", "intense quote", "quotations" -> Role.QUOTATION;
            case "salutation" -> Role.SALUTATION;
            case "closing" -> Role.CLOSING;
            case "date" -> Role.DATELINE;
            default -> now.role;
        };
    }

    private void heading(int level) {
        now.role = Role.HEADING;
        now.level = Math.min(3, level);
    }

    private void symbol(Command command) {
        switch (command) {
            case par, sect, row -> close();
            case cell, tab -> words("\t");
            case line, lbr -> {
                open();
                here().lineBreak();
            }
            case page -> {
                close();
                here().pageBreak();
            }
            case nonbreakingspace -> words("\u00a0");
            case nonbreakinghyphen -> words("\u2011");
            case optionalhyphen -> words("\u00ad");
            default -> {
                // Looks of another paper.
            }
        }
    }
}
