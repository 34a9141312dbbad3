package org.undersigned.exchange.pasting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Footnotes of a page, whoever made it: a short link to a place further down, which holds a link back.
/// Word, LibreOffice, Google Docs, wikis and Markdown all write them so, each with names of its own.
final class HtmlNotes {

    /// The element that stands for a call once the notes are lifted out; its `n` names the note.
    static final String CALL = "note-call";

    private static final Pattern LABEL = Pattern.compile("[\\[(]?[\\p{L}\\p{N}*†‡§ ]{1,5}[\\])]?\\.?");
    private static final Pattern OF_NOTES = Pattern.compile("(?i)_?(ftn|edn|sdfootnote|sdendnote|ftnt|fn).*");

    private final Element page;
    private final Map<String, Element> places = new HashMap<>();
    private final Map<Element, Integer> order = new HashMap<>();
    private final Map<Element, String> names = new HashMap<>();

    private HtmlNotes(Element page) {
        this.page = page;
        int count = 0;
        for (var element : page.getAllElements()) {
            order.put(element, count++);
            if (!element.id().isEmpty()) {
                places.putIfAbsent(element.id(), element);
            }
            if (element.nameIs("a") && !element.attr("name").isEmpty()) {
                places.putIfAbsent(element.attr("name"), element);
            }
        }
    }

    /// Takes the notes out of a page and marks where they were called.
    ///
    /// @return what each note says, by the name that its calls have now
    static Map<String, Element> lift(Element page) {
        return new HtmlNotes(page).lift();
    }

    private Map<String, Element> lift() {
        for (var link : links(page)) {
            var body = bodyOf(link);
            if (body != null && answers(body, link)) {
                names.putIfAbsent(body, "n" + names.size());
            }
        }
        var calls = calls();
        var bodies = new LinkedHashMap<String, Element>();
        var whole = names.keySet().stream()
                .sorted((one, other) -> Integer.compare(placeOf(one), placeOf(other)))
                .toList();
        for (var body : whole) {
            var name = names.getOrDefault(body, "");
            bodies.put(name, widened(body, calls.keySet()));
        }
        bodies.values().forEach(this::dropLinksBack);
        calls.forEach((call, name) -> call.replaceWith(new Element(CALL).attr("n", name)));
        bodies.values().forEach(Element::remove);
        return bodies;
    }

    private static List<Element> links(Element within) {
        return within.select("a[href]").stream()
                .filter(link -> !target(link).isEmpty())
                .toList();
    }

    /// The name of the place inside this page that a link leads to; empty for none.
    private static String target(Element link) {
        var address = link.attr("href").strip();
        var fragment = Links.fragment(address);
        boolean inside = address.startsWith("#")
                || (address.startsWith("file:") && OF_NOTES.matcher(fragment).matches());
        return inside ? fragment : "";
    }

    /// The paragraph, list item or division that a link of a call's shape leads down to.
    private @Nullable Element bodyOf(Element link) {
        var place = places.get(target(link));
        if (place == null
                || !LABEL.matcher(link.text().strip()).matches()
                || placeOf(place) < placeOf(link)
                || within(link, place)) {
            return null;
        }
        Element body = place;
        while (body != null && !body.isBlock()) {
            body = body.parent();
        }
        boolean usable = body != null && !body.equals(page) && !body.nameIs("body") && !within(link, body);
        return usable && body != null && body.select("h1, h2, h3, h4, h5, h6").isEmpty() ? body : null;
    }

    /// Whether a place that might be a note leads back to a link that might be its call.
    private boolean answers(Element body, Element link) {
        return links(body).stream().anyMatch(back -> {
            var place = places.get(target(back));
            return place != null
                    && (place.equals(link)
                            || within(place, link)
                            || (within(link, place)
                                    && place.text().length() <= link.text().length() + 2));
        });
    }

    /// Every link to a note from outside the notes, with as much of what is round it as only dresses it.
    private Map<Element, String> calls() {
        var found = new LinkedHashMap<Element, String>();
        for (var link : links(page)) {
            var body = bodyOf(link);
            var name = body == null ? null : names.get(body);
            if (name != null && names.keySet().stream().noneMatch(note -> within(link, note))) {
                found.put(dressed(link), name);
            }
        }
        return found;
    }

    private static Element dressed(Element link) {
        var whole = link;
        var parent = link.parent();
        while (parent != null && !parent.isBlock() && bare(parent).equals(bare(link))) {
            whole = parent;
            parent = parent.parent();
        }
        return whole;
    }

    private static String bare(Element element) {
        return element.text().replaceAll("[\\[\\]()\\s\\u00a0]", "");
    }

    /// The division round a note of several paragraphs.
    private Element widened(Element body, Set<Element> calls) {
        var parent = body.parent();
        if (parent == null
                || parent.equals(page)
                || !(parent.nameIs("div") || parent.nameIs("aside") || parent.nameIs("li"))
                || !body.equals(parent.firstElementChild())) {
            return body;
        }
        boolean others = names.keySet().stream().anyMatch(note -> !note.equals(body) && within(note, parent))
                || calls.stream().anyMatch(call -> within(call, parent));
        return others ? body : parent;
    }

    private void dropLinksBack(Element body) {
        for (var link : new ArrayList<>(links(body))) {
            var place = places.get(target(link));
            if (place != null && !within(place, body)) {
                dressed(link).remove();
            }
        }
        body.select(".mw-cite-backlink").remove();
    }

    private int placeOf(Element element) {
        return order.getOrDefault(element, 0);
    }

    private static boolean within(Element element, Element ancestor) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    static Set<String> called(Element page) {
        var called = new HashSet<String>();
        page.select(CALL).forEach(call -> called.add(call.attr("n")));
        return called;
    }
}
