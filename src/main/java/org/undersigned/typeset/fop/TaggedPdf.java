package org.undersigned.typeset.fop;

import java.awt.Dimension;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.xmlgraphics.util.QName;
import org.apache.xmlgraphics.xmp.Metadata;
import org.apache.xmlgraphics.xmp.XMPProperty;
import org.apache.xmlgraphics.xmp.schemas.DublinCoreSchema;
import org.apache.xmlgraphics.xmp.schemas.XMPBasicSchema;
import org.jspecify.annotations.Nullable;
import org.undersigned.typeset.Spot;
import org.undersigned.typeset.Watch;
import org.undersigned.typeset.fo.Spoken;
import org.xml.sax.Attributes;

/// The engine's PDF writer, with what PDF/UA asks for and the engine leaves out (an id on each note, what is to be
/// read for shaped text, languages of phrases), and a watch told of every page.
final class TaggedPdf extends PDFDocumentHandler {

    private final Instant dated;
    private final Watch watch;
    private @Nullable Surveyor surveyor;
    private int pages;

    /// @param dated what the file is said to be of
    TaggedPdf(IFContext context, Instant dated, Watch watch) {
        super(context);
        this.dated = dated;
        this.watch = watch;
    }

    /// Pages begun so far.
    int pages() {
        return pages;
    }

    /// Where the paragraphs stand; known at the end.
    List<Spot> spots() {
        return surveyor == null ? List.of() : surveyor.spots();
    }

    @Override
    public IFDocumentNavigationHandler getDocumentNavigationHandler() {
        var made = surveyor;
        if (made == null) {
            made = new Surveyor(super.getDocumentNavigationHandler());
            surveyor = made;
        }
        return made;
    }

    @Override
    public void startPage(int index, String name, String master, Dimension size) throws IFException {
        watch.pages(pages);
        pages++;
        super.startPage(index, name, master, size);
    }

    /// The engine dates what a file says of itself by its own clock, and in the machine's time zone.
    @Override
    public void handleExtensionObject(Object extension) throws IFException {
        super.handleExtensionObject(extension);
        if (extension instanceof Metadata said) {
            said.removeProperty(new QName(DublinCoreSchema.NAMESPACE, "date"));
            for (var name : List.of("CreateDate", "MetadataDate")) {
                said.setProperty(new XMPProperty(new QName(XMPBasicSchema.NAMESPACE, name), dated.toString()));
            }
        }
    }

    @Override
    public StructureTreeEventHandler getStructureTreeEventHandler() {
        return new NotesWithIds(super.getStructureTreeEventHandler());
    }

    /// Passes everything on, and names the notes.
    private static final class NotesWithIds implements StructureTreeEventHandler {

        private final StructureTreeEventHandler tags;
        private int notes;

        NotesWithIds(StructureTreeEventHandler tags) {
            this.tags = tags;
        }

        @Override
        public StructureTreeElement startNode(String name, Attributes attributes, StructureTreeElement parent) {
            var element = tags.startNode(name, attributes, parent);
            var spoken = Spoken.read(attributes.getValue(Spoken.ATTRIBUTE));
            if (spoken != null && element instanceof PDFStructElem stretch) {
                say(spoken, stretch);
            }
            if (name.equals("footnote") && element instanceof PDFStructElem note) {
                note.put("ID", "note-" + ++notes);
            }
            return element;
        }

        private static void say(Spoken spoken, PDFStructElem stretch) {
            stretch.remove("E");
            if (!spoken.words().isEmpty()) {
                stretch.put("ActualText", spoken.words());
            }
            if (!spoken.language().isEmpty()) {
                stretch.setLanguage(Locale.forLanguageTag(spoken.language()));
            }
        }

        @Override
        public void startPageSequence(Locale locale, String role) {
            tags.startPageSequence(locale, role);
        }

        @Override
        public void endNode(String name) {
            tags.endNode(name);
        }

        @Override
        public StructureTreeElement startImageNode(String name, Attributes attributes, StructureTreeElement parent) {
            return tags.startImageNode(name, attributes, parent);
        }

        @Override
        public StructureTreeElement startReferencedNode(
                String name, Attributes attributes, StructureTreeElement parent) {
            return tags.startReferencedNode(name, attributes, parent);
        }

        @Override
        public void endPageSequence() {
            tags.endPageSequence();
        }
    }
}
