package org.undersigned.exchange.pasting;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Role;

/// What a block at some place of a page is.
///
/// @param depth how many lists it stands in
/// @param item whether it stands inside an item of the innermost one
record Place(Role role, int level, Alignment alignment, ListStyle list, int depth, boolean item, boolean breaks) {

    static final Place TOP = new Place(Role.BODY, 1, Alignment.NATURAL, ListStyle.BULLET, 0, false, false);

    private static final Pattern WORD_LEVEL = Pattern.compile("mso-list:[^;]*level(\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\(?[\\p{L}\\p{N}]{1,6}[.)\\u3001]");

    Layout layout() {
        return new Layout(alignment, level, list, breaks);
    }

    Place inside(Element element, Declarations style) {
        var here = new Place(role, level, aligned(element, style), list, depth, item, style.breaksPage());
        return switch (element.normalName()) {
            case "ul", "menu", "dir" -> here.inList(ListStyle.BULLET);
            case "ol" -> here.inList(ListStyle.NUMBER);
            case "li" -> here.item(Math.max(1, depth));
            case "blockquote" -> here.as(role == Role.BODY ? Role.QUOTATION : role, 1);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> here.heading(element);
            default -> here.byClass(element);
        };
    }

    private Place heading(Element element) {
        int size = element.normalName().charAt(1) - '0';
        boolean title = element.classNames().stream().anyMatch(name -> name.equalsIgnoreCase("title"));
        return title ? as(Role.TITLE, 1) : as(Role.HEADING, Math.min(3, size));
    }

    /// Word says by class what a paragraph is, and lists are a matter of its own style.
    private Place byClass(Element element) {
        var word = WORD_LEVEL.matcher(element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT));
        if (element.nameIs("p") && word.find()) {
            var marker = element.select("[style*=mso-list:Ignore]").text().strip();
            var style = NUMBER.matcher(marker).matches() ? ListStyle.NUMBER : ListStyle.BULLET;
            int at = Math.max(1, Integer.parseInt(word.group(1)));
            return new Place(Role.LIST_ITEM, at, alignment, style, depth, false, breaks);
        }
        for (var name : element.classNames()) {
            switch (name.toLowerCase(Locale.ROOT)) {
                case "msotitle", "title" -> {
                    return as(Role.TITLE, 1);
                }
                case "msoquote", "msointensequote" -> {
                    return as(Role.QUOTATION, 1);
                }
                case "msosalutation" -> {
                    return as(Role.SALUTATION, 1);
                }
                case "msoclosing" -> {
                    return as(Role.CLOSING, 1);
                }
                case "msodate" -> {
                    return as(Role.DATELINE, 1);
                }
                default -> {
                    // A class of another house.
                }
            }
        }
        return this;
    }

    private Place as(Role next, int nextLevel) {
        return item ? this : new Place(next, nextLevel, alignment, list, depth, false, breaks);
    }

    private Place inList(ListStyle style) {
        return new Place(role, level, Alignment.NATURAL, style, depth + 1, false, false);
    }

    private Place item(int at) {
        return new Place(Role.LIST_ITEM, Math.min(9, at), Alignment.NATURAL, list, depth, true, breaks);
    }

    /// Justified or not is for the page to say.
    private Alignment aligned(Element element, Declarations style) {
        var said = style.get("text-align").isEmpty()
                ? element.attr("align").toLowerCase(Locale.ROOT)
                : style.get("text-align");
        if (said.isEmpty()) {
            return element.nameIs("center") ? Alignment.CENTRE : alignment;
        }
        boolean rightToLeft = element.closest("[dir=rtl]") != null;
        return switch (said) {
            case "center", "-webkit-center", "middle" -> Alignment.CENTRE;
            case "end" -> Alignment.END;
            case "right", "-webkit-right" -> rightToLeft ? Alignment.NATURAL : Alignment.END;
            case "left", "-webkit-left" -> rightToLeft ? Alignment.END : Alignment.NATURAL;
            default -> Alignment.NATURAL;
        };
    }
}
