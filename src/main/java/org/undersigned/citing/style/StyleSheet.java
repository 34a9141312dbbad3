package org.undersigned.citing.style;

import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// A style as its file says it, made ready for the engine. Any thread may ask: a tree of XML is not made to be read by
/// two, so these do not leave the sheet and are read by one after the other.
final class StyleSheet {

    private final Document document;

    /// What is left of the document for the shapes of source that were met.
    private final Map<Shape, Document> narrowed = new HashMap<>();

    private final Kind kind;

    /// @param inNotes whether its citations are whole sentences in notes, and not brackets in a text
    /// @param numbered whether a citation is the number of an entry
    /// @param addsYearLetters whether works of one author and year are told apart as 2017a and 2017b
    record Kind(boolean inNotes, boolean numbered, boolean addsYearLetters) {}

    private StyleSheet(Document document, Kind kind) {
        this.document = document;
        this.kind = kind;
    }

    static StyleSheet read(String file) {
        var document = document(StyleSheet.class.getResourceAsStream(file), file);
        var root = document.getDocumentElement();
        var citation = (Element) root.getElementsByTagName("citation").item(0);
        boolean inNotes = root.getAttribute("class").equals("note");
        var choices = choices(root);
        choices.forEach(StyleSheet::condition);
        titles(root);
        onlyWith(choices, "retrieved", "accessed");
        onlyWith(choices, "in", "container-title");
        if (inNotes) {
            // Where a note ends is for the note to say.
            ((Element) citation.getElementsByTagName("layout").item(0)).removeAttribute("suffix");
        }
        return new StyleSheet(
                document,
                new Kind(
                        inNotes,
                        isNumbered(root),
                        citation.getAttribute("disambiguate-add-year-suffix").equals("true")));
    }

    /// The whole tree, for one who alone has this sheet.
    Document document() {
        return document;
    }

    Kind kind() {
        return kind;
    }

    /// The style cut down to what it can say of sources of a shape.
    synchronized SStyle narrowed(Shape shape) {
        return new SStyle(narrowed.computeIfAbsent(shape, _ -> Narrowing.style(document, shape)));
    }

    /// The terms that the style brings for every language, for one, or for one country.
    synchronized List<LLocale> terms() {
        return Branch.elements(document.getDocumentElement()).stream()
                .filter(part -> part.getTagName().equals("locale"))
                .map(LLocale::new)
                .toList();
    }

    /// The dialect that the style was written in, where the edition names none: OSCOLA is British.
    synchronized String dialect(String language) {
        var own = document.getDocumentElement().getAttribute("default-locale");
        return own.startsWith(language + "-") ? own : language;
    }

    /// Reads XML that came with us.
    static Document document(@Nullable InputStream file, String name) {
        if (file == null) {
            throw new IllegalStateException("Not shipped: " + name);
        }
        try (file) {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // All of it is read at once: a tree that unfolds later costs more than it saves.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder().parse(file);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Damaged: " + name, e);
        }
    }

    private static boolean isNumbered(Element root) {
        var categories = root.getElementsByTagName("category");
        for (int i = 0; i < categories.getLength(); i++) {
            if (((Element) categories.item(i)).getAttribute("citation-format").equals("numeric")) {
                return true;
            }
        }
        return false;
    }

    /// All branches of all choices, gathered before any is changed: a list of a tree that changes is made anew.
    private static List<Element> choices(Element root) {
        var choices = new ArrayList<Element>();
        gather(root, choices);
        return choices;
    }

    private static void gather(Element from, List<Element> choices) {
        if (from.getTagName().equals("if") || from.getTagName().equals("else-if")) {
            choices.add(from);
        }
        for (var child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                gather(element, choices);
            }
        }
    }

    private static void condition(Element element) {
        var variables = new ArrayList<String>();
        if (!element.getAttribute("variable").isBlank()) {
            variables.add(element.getAttribute("variable"));
        }
        variables.addAll(taken(element, "position", Flags::position));
        variables.addAll(taken(element, "locator", Flags::label));
        variables.addAll(taken(element, "disambiguate", _ -> Flags.NEVER));
        if (!variables.isEmpty()) {
            element.setAttribute("variable", String.join(" ", variables));
        }
    }

    /// No source of ours has a short title. The place of it is taken by the title with capitals, which are put once a
    /// source and not at every citation.
    private static void titles(Element root) {
        for (var element : Branch.elements(root)) {
            if (element.getTagName().equals("text")
                    && element.getAttribute("variable").equals("title")) {
                if (element.getAttribute("text-case").equals("title")) {
                    element.removeAttribute("text-case");
                    element.setAttribute("form", "short");
                } else {
                    element.removeAttribute("form");
                }
            }
            titles(element);
        }
    }

    /// Lets a choice that begins with a word which leads to a variable say nothing without that variable. Styles trust
    /// that the day of access is always known, and what a page is part of.
    private static void onlyWith(List<Element> choices, String term, String variable) {
        for (var choice : choices) {
            if (firstChild(choice) instanceof Element first
                    && first.getAttribute("term").equals(term)) {
                var document = choice.getOwnerDocument();
                var inner = document.createElementNS(choice.getNamespaceURI(), "if");
                inner.setAttribute("variable", variable);
                while (choice.getFirstChild() != null) {
                    inner.appendChild(choice.getFirstChild());
                }
                choice.appendChild(document.createElementNS(choice.getNamespaceURI(), "choose"))
                        .appendChild(inner);
            }
        }
    }

    private static @Nullable Node firstChild(Element element) {
        var child = element.getFirstChild();
        while (child != null && !(child instanceof Element)) {
            child = child.getNextSibling();
        }
        return child;
    }

    private static List<String> taken(Element element, String attribute, UnaryOperator<String> flag) {
        var written = element.getAttribute(attribute).strip();
        element.removeAttribute(attribute);
        return written.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(written.split("\\s+", -1)).map(flag).toList();
    }
}
