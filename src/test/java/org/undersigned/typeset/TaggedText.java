package org.undersigned.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The words of a PDF as its tags give them, which is what is read aloud.
final class TaggedText {

    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private final List<String> languages = new ArrayList<>();

    private TaggedText() {}

    static String of(Pages pages) throws IOException {
        try (var document = Loader.loadPDF(pages.pdf())) {
            var text = new TaggedText();
            text.collect(document);
            text.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return text.words.toString().replaceAll("\\s+", " ").strip();
        }
    }

    /// Stretches with a language of their own, as `words=language`.
    static List<String> languages(Pages pages) throws IOException {
        try (var document = Loader.loadPDF(pages.pdf())) {
            var text = new TaggedText();
            text.collect(document);
            text.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return text.languages;
        }
    }

    private void collect(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var ofPage = new HashMap<Integer, String>();
            for (var content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    ofPage.put(content.getMCID(), words(content));
                }
            }
            pieces.put(page, ofPage);
        }
    }

    private static String words(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        var text = new StringBuilder();
        for (var each : content.getContents()) {
            if (each instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node, PDPage page) {
        int start = words.length();
        var here = page;
        if (node instanceof PDStructureElement element) {
            if (element.getActualText() != null) {
                words.append(element.getActualText());
                return;
            }
            here = element.getPage() == null ? page : element.getPage();
            if (element.getStructureType().matches("P|H\\d|TD|L|LI|Note")) {
                words.append(' ');
            }
        }
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureNode inner -> walk(inner, here);
                case PDMarkedContentReference reference -> say(reference, here);
                case Integer number -> say(here, number);
                default -> {}
            }
        }
        if (node instanceof PDStructureElement element && element.getLanguage() != null) {
            languages.add(words.substring(start) + "=" + element.getLanguage());
        }
    }

    private void say(PDMarkedContentReference reference, PDPage page) {
        var of = reference.getCOSObject().containsKey(COSName.PG) ? reference.getPage() : page;
        say(of, reference.getMCID());
    }

    private void say(PDPage page, int number) {
        words.append(pieces.getOrDefault(page, Map.of()).getOrDefault(number, ""));
    }
}
