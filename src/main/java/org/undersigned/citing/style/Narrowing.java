package org.undersigned.citing.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Cuts a style down to what it can say of sources of one shape. A large style asks hundreds of questions about fields
/// that a source does not have, at every citation; here they are answered once.
///
/// What is left says the same words. An element without a value counts in the group that holds it, since a group says
/// nothing when all that it asked for was missing: one variable without a value stays where there were some. Used once.
final class Narrowing {

    private final Shape shape;
    private final Document made;
    private final Element root;
    private final Map<String, Element> macros = new HashMap<>();
    private final Map<String, Says> narrowed = new HashMap<>();

    /// Whether an element can say anything.
    private enum Says {
        NOTHING,
        /// Nothing, but it asks for variables, none of which has a value.
        ASKS_IN_VAIN,
        SOMETHING
    }

    private sealed interface Place {

        /// In a layout, whose first element the engine treats in its own way: no element is left out.
        Place LAYOUT = new Anywhere();

        Place INSIDE = new Anywhere();

        record InsteadOf(Element names) implements Place {}

        final class Anywhere implements Place {}
    }

    private Narrowing(Document style, Shape shape) {
        this.shape = shape;
        this.made = (Document) style.cloneNode(false);
        this.root = (Element) made.appendChild(made.importNode(style.getDocumentElement(), false));
    }

    /// The style for sources of a shape, without its own terms.
    static Document style(Document style, Shape shape) {
        return new Narrowing(style, shape).parts(style.getDocumentElement());
    }

    private Document parts(Element style) {
        var parts = Branch.elements(style);
        parts.stream()
                .filter(part -> part.getTagName().equals("macro"))
                .forEach(macro -> macros.put(macro.getAttribute("name"), macro));
        parts.stream()
                .filter(part -> List.of("citation", "bibliography").contains(part.getTagName()))
                .forEach(part -> {
                    var copy = (Element) root.appendChild(shallow(part));
                    Branch.elements(part).stream()
                            .filter(child -> child.getTagName().equals("layout"))
                            .forEach(layout -> fill(layout, (Element) copy.appendChild(shallow(layout)), Place.LAYOUT));
                });
        return made;
    }

    private Element shallow(Element element) {
        return (Element) made.importNode(element, false);
    }

    /// Puts into `to` what is left of the children of `from`.
    private Says fill(Element from, Element to, Place place) {
        var says = Says.NOTHING;
        for (var child : Branch.elements(from)) {
            var one =
                    switch (child.getTagName()) {
                        case "choose" -> choose(child, to, place);
                        case "names" -> names(child, to, place);
                        default -> element(child, to, place);
                    };
            says = one.compareTo(says) > 0 ? one : says;
        }
        return says;
    }

    private Says element(Element element, Element to, Place place) {
        var copy = shallow(element);
        var says =
                switch (element.getTagName()) {
                    case "group" -> fill(element, copy, Place.INSIDE);
                    case "text" -> element.hasAttribute("macro") ? macro(element.getAttribute("macro")) : asks(element);
                    case "date", "number", "label" -> asks(element);
                    default -> Says.SOMETHING;
                };
        if (!element.getTagName().equals("group")) {
            Branch.elements(element).forEach(child -> copy.appendChild(made.importNode(child, true)));
        }
        return put(says, copy, to, place);
    }

    private Says put(Says says, Element copy, Element to, Place place) {
        if (says == Says.SOMETHING || place == Place.LAYOUT) {
            to.appendChild(copy);
        } else if (says == Says.ASKS_IN_VAIN && !(to.getLastChild() instanceof Element last && asksInVain(last))) {
            ((Element) to.appendChild(made.createElementNS(to.getNamespaceURI(), "text")))
                    .setAttribute("variable", Flags.NEVER);
        }
        return says;
    }

    private static boolean asksInVain(Element element) {
        return element.getAttribute("variable").equals(Flags.NEVER);
    }

    private Says asks(Element element) {
        return element.hasAttribute("variable") && areAbsent(element) ? Says.ASKS_IN_VAIN : Says.SOMETHING;
    }

    private boolean areAbsent(Element element) {
        return Branch.words(element, "variable").stream().allMatch(shape::isAbsent);
    }

    private Says macro(String name) {
        var known = narrowed.get(name);
        if (known == null) {
            var macro = Objects.requireNonNull(macros.get(name), name);
            known = fill(macro, (Element) root.appendChild(shallow(macro)), Place.INSIDE);
            narrowed.put(name, known);
        }
        return known;
    }

    private Says names(Element names, Element to, Place place) {
        if (place instanceof Place.InsteadOf(Element others)) {
            return standIn(names, others, to);
        }
        var copy = shallow(names);
        var says = asks(names);
        for (var child : Branch.elements(names)) {
            if (!child.getTagName().equals("substitute")) {
                copy.appendChild(made.importNode(child, true));
            } else if (fill(child, (Element) copy.appendChild(shallow(child)), new Place.InsteadOf(names))
                    == Says.SOMETHING) {
                says = Says.SOMETHING;
            }
        }
        return put(says, copy, to, place);
    }

    /// Names in the place of others look like these. The engine would read from the tree how, at each rendering; in a
    /// group, and with all that they need, they are as any names to it.
    private Says standIn(Element names, Element others, Element to) {
        if (asks(names) != Says.SOMETHING) {
            return Says.NOTHING;
        }
        var copy = shallow(others);
        copy.setAttribute("variable", names.getAttribute("variable"));
        Branch.elements(others).stream()
                .filter(part -> !part.getTagName().equals("substitute"))
                .forEach(part -> copy.appendChild(made.importNode(part, true)));
        to.appendChild(made.createElementNS(to.getNamespaceURI(), "group")).appendChild(copy);
        return Says.SOMETHING;
    }

    /// Answers what can be answered: a branch that is never taken goes, one that always is takes the place of all that
    /// come after it, and of the choice itself if it is the first that is left.
    private Says choose(Element choose, Element to, Place place) {
        var left = made.createElementNS(choose.getNamespaceURI(), "choose");
        for (var branch : Branch.elements(choose)) {
            var taken = Branch.taken(branch, shape);
            if (taken == Branch.Taken.ALWAYS && !left.hasChildNodes()) {
                return fill(branch, to, place);
            }
            if (taken != Branch.Taken.NEVER) {
                var name = taken == Branch.Taken.ALWAYS ? "else" : left.hasChildNodes() ? "else-if" : "if";
                var copy = (Element) left.appendChild(made.createElementNS(choose.getNamespaceURI(), name));
                if (taken == Branch.Taken.PERHAPS) {
                    Branch.copyTests(branch, copy);
                }
                fill(branch, copy, place);
            }
            if (taken == Branch.Taken.ALWAYS) {
                break;
            }
        }
        if (!left.hasChildNodes()) {
            return Says.NOTHING;
        }
        to.appendChild(left);
        return Says.SOMETHING;
    }
}
