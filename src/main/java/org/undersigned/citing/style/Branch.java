package org.undersigned.citing.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.w3c.dom.Element;

/// One branch of a choice in a style, and whether sources of a shape take it.
final class Branch {

    private static final List<String> NEEDS_A_VALUE = List.of("variable", "is-numeric", "is-uncertain-date");

    private Branch() {}

    enum Taken {
        ALWAYS,
        PERHAPS,
        NEVER
    }

    /// Whether the branch is taken if none before it was.
    static Taken taken(Element branch, Shape shape) {
        if (branch.getTagName().equals("else")) {
            return Taken.ALWAYS;
        }
        var answers = EnumSet.noneOf(Taken.class);
        for (var type : words(branch, "type")) {
            answers.add(type.equals(shape.type().toString()) ? Taken.ALWAYS : Taken.NEVER);
        }
        for (var test : NEEDS_A_VALUE) {
            for (var name : words(branch, test)) {
                answers.add(shape.isAbsent(name) ? Taken.NEVER : Taken.PERHAPS);
            }
        }
        if (branch.hasAttribute("number")) {
            answers.add(Taken.PERHAPS);
        }
        return switch (branch.getAttribute("match")) {
            case "any" -> first(answers, Taken.ALWAYS, Taken.ALWAYS, Taken.NEVER);
            case "none" -> first(answers, Taken.ALWAYS, Taken.NEVER, Taken.ALWAYS);
            default -> first(answers, Taken.NEVER, Taken.NEVER, Taken.ALWAYS);
        };
    }

    /// What follows from one answer that decides; from none, unless something is not known.
    private static Taken first(EnumSet<Taken> answers, Taken decides, Taken then, Taken otherwise) {
        return answers.contains(decides) ? then : answers.contains(Taken.PERHAPS) ? Taken.PERHAPS : otherwise;
    }

    static List<String> words(Element element, String attribute) {
        var words = new ArrayList<String>();
        for (var word : element.getAttribute(attribute).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    static void copyTests(Element from, Element to) {
        var attributes = from.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            to.setAttribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
    }

    static List<Element> elements(Element parent) {
        var elements = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
