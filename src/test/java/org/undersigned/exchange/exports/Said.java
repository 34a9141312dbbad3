package org.undersigned.exchange.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;

/// What an output says: the letters of its body and of its notes, each in order, and nothing of how they are set.
record Said(String body, List<String> notes) {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}]+");

    private static String letters(String text) {
        return OTHER.matcher(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC))
                .replaceAll("");
    }

    private static Said of(String body, List<String> notes) {
        return new Said(letters(body), notes.stream().map(Said::letters).toList());
    }

    static Said text(String text) {
        var parts = text.split("\n\n(?=\\[1\\] )", 2);
        var notes = parts.length == 1 ? List.<String>of() : List.of(parts[1].split("\n\n(?=\\[\\d+\\] )", -1));
        return of(parts[0], notes);
    }

    static Said markdown(String text) {
        var parts = text.split("\n\n(?=\\[\\^1\\]: )", 2);
        var notes = parts.length == 1 ? List.<String>of() : List.of(parts[1].split("\n\n(?=\\[\\^\\d+\\]: )", -1));
        return of(rendered(parts[0]), notes.stream().map(Said::rendered).toList());
    }

    private static String rendered(String markdown) {
        var words = new StringBuilder();
        var source = markdown.replaceFirst("^\\[\\^\\d+\\]: ", "").replaceAll("(?m)^ {4}(?=\\S)", "");
        Parser.builder().build().parse(source).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    static Said html(String text) {
        var page = Jsoup.parse(text);
        var notes = page.select("[role=doc-endnotes] > ol > li");
        page.select("[role=doc-endnotes], [role=doc-backlink]").remove();
        return of(
                page.body().text(),
                notes.stream().map(org.jsoup.nodes.Element::text).toList());
    }

    static Said docx(byte[] bytes) throws IOException {
        var parts = parts(bytes);
        var notes = new HashMap<String, String>();
        for (var note : xml(parts, "word/footnotes.xml").select("w|footnote")) {
            notes.put(note.attr("w:id"), texts(note));
        }
        var document = xml(parts, "word/document.xml");
        var called = document.select("w|footnoteReference").stream()
                .map(reference -> notes.getOrDefault(reference.attr("w:id"), "?"))
                .toList();
        return of(texts(document), called);
    }

    private static String texts(org.jsoup.nodes.Element element) {
        return element.select("w|t").stream()
                .map(org.jsoup.nodes.Element::wholeText)
                .collect(Collectors.joining());
    }

    static Said odt(byte[] bytes) throws IOException {
        var document = xml(parts(bytes), "content.xml");
        var found = document.select("text|note-body");
        var notes = found.stream().map(org.jsoup.nodes.Element::wholeText).toList();
        found.remove();
        document.select("svg|desc").remove();
        return of(document.select("office|body").text(), notes);
    }

    static Map<String, byte[]> parts(byte[] zip) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    static Document xml(Map<String, byte[]> parts, String name) {
        var text = new String(parts.get(name), java.nio.charset.StandardCharsets.UTF_8);
        return Jsoup.parse(text, "", org.jsoup.parser.Parser.xmlParser().settings(ParseSettings.preserveCase));
    }

    /// As somebody hears it who follows the tags of the PDF.
    static Said pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var texts = new HashMap<PDPage, Map<Integer, String>>();
            for (var page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                var ofPage = new HashMap<Integer, String>();
                extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
                texts.put(page, ofPage);
            }
            var body = new StringBuilder();
            var notes = new ArrayList<String>();
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            walk(root, null, texts, body, notes);
            return of(body.toString(), notes);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        var text = new StringBuilder();
        for (var item : content.getContents()) {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (item instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        texts.merge(content.getMCID(), text.toString(), String::concat);
    }

    private static void walk(
            PDStructureNode node,
            PDPage page,
            Map<PDPage, Map<Integer, String>> texts,
            StringBuilder out,
            List<String> notes) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    var on = element.getPage() == null ? page : element.getPage();
                    if ("Lbl".equals(element.getStructureType()) && !"Note".equals(parentType(element))) {
                        continue;
                    }
                    if ("Note".equals(element.getStructureType())) {
                        var note = new StringBuilder();
                        walk(element, on, texts, note, notes);
                        notes.add(note.toString());
                    } else {
                        walk(element, on, texts, out, notes);
                    }
                }
                case Integer mcid ->
                    out.append(texts.getOrDefault(page, Map.of()).getOrDefault(mcid, ""));
                case PDMarkedContentReference reference -> {
                    var on = reference.getPage() == null ? page : reference.getPage();
                    out.append(texts.getOrDefault(on, Map.of()).getOrDefault(reference.getMCID(), ""));
                }
                default -> {}
            }
        }
    }

    private static String parentType(PDStructureElement element) {
        return element.getParent() instanceof PDStructureElement parent ? parent.getStructureType() : "";
    }
}
