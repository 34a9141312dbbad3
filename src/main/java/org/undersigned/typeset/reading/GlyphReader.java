package org.undersigned.typeset.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Reads the letters of a page, in the order in which they were drawn, each with the tag of its paragraph. What is no
/// part of the letter, such as page numbers, has no tag and is left out.
public final class GlyphReader {

    private static final Set<String> PARAGRAPHS = Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "TD", "TH", "LBody");

    private final @Nullable COSArray tags;
    private final List<Glyph> glyphs = new ArrayList<>();

    private GlyphReader(@Nullable COSArray tags) {
        this.tags = tags;
    }

    /// @param place of the page, counted from 0
    public static List<Glyph> read(PDDocument document, int place) throws IOException {
        var page = document.getPage(place);
        var reader = new GlyphReader(tags(document, page));
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        for (var content : extractor.getMarkedContents()) {
            reader.collect(content, content.getMCID());
        }
        return reader.glyphs;
    }

    /// The tag of each piece of marked content on a page, by its number.
    private static @Nullable COSArray tags(PDDocument document, PDPage page) throws IOException {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || root.getParentTree() == null || page.getStructParents() < 0) {
            return null;
        }
        var value = root.getParentTree().getValue(page.getStructParents());
        return value instanceof COSObjectable tagsOfPage && tagsOfPage.getCOSObject() instanceof COSArray array
                ? array
                : null;
    }

    private void collect(PDMarkedContent content, int number) {
        var tag = tag(number);
        var paragraph = paragraph(tag);
        boolean shaped = tag != null && tag.containsKey(COSName.ACTUAL_TEXT);
        for (var each : content.getContents()) {
            switch (each) {
                case PDMarkedContent inner -> collect(inner, inner.getMCID() < 0 ? number : inner.getMCID());
                case TextPosition letter when paragraph != null -> glyphs.add(glyph(paragraph, letter, shaped));
                default -> {}
            }
        }
    }

    private static Glyph glyph(COSDictionary paragraph, TextPosition letter, boolean shaped) {
        return new Glyph(
                paragraph,
                letter.getUnicode(),
                shaped,
                letter.getXDirAdj(),
                letter.getXDirAdj() + letter.getWidthDirAdj(),
                letter.getYDirAdj(),
                letter.getFontSizeInPt());
    }

    private @Nullable COSDictionary tag(int number) {
        return tags != null
                        && number >= 0
                        && number < tags.size()
                        && tags.getObject(number) instanceof COSDictionary tag
                ? tag
                : null;
    }

    /// The innermost paragraph round a tag: a note is inside the one that calls it.
    private static @Nullable COSDictionary paragraph(@Nullable COSDictionary tag) {
        var round = tag;
        while (round != null && !PARAGRAPHS.contains(String.valueOf(round.getNameAsString(COSName.S)))) {
            round = round.getCOSDictionary(COSName.P);
        }
        return round;
    }
}
