package org.undersigned.typeset.fop;

import java.util.ArrayList;
import java.util.List;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.BookmarkTree;
import org.apache.fop.render.intermediate.extensions.GoToXYAction;
import org.apache.fop.render.intermediate.extensions.Link;
import org.apache.fop.render.intermediate.extensions.NamedDestination;
import org.undersigned.typeset.Spot;
import org.undersigned.typeset.fo.Landmarks;

/// Writes down where the engine has put the named paragraphs, and keeps the names out of the PDF.
final class Surveyor implements IFDocumentNavigationHandler {

    private static final double MILLIPOINTS = 1000;

    private final IFDocumentNavigationHandler pdf;
    private final List<NamedDestination> found = new ArrayList<>();

    Surveyor(IFDocumentNavigationHandler pdf) {
        this.pdf = pdf;
    }

    /// Known when all pages are made.
    List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        for (var each : found) {
            if (each.getAction() instanceof GoToXYAction there && there.isComplete()) {
                double y = there.getTargetLocation().getY() / MILLIPOINTS;
                spots.add(new Spot(Landmarks.block(each.getName()), there.getPageIndex(), y));
            }
        }
        return spots;
    }

    @Override
    public void renderNamedDestination(NamedDestination destination) {
        found.add(destination);
    }

    @Override
    public void renderBookmarkTree(BookmarkTree tree) throws IFException {
        pdf.renderBookmarkTree(tree);
    }

    @Override
    public void renderLink(Link link) throws IFException {
        pdf.renderLink(link);
    }

    @Override
    public void addResolvedAction(AbstractAction action) throws IFException {
        pdf.addResolvedAction(action);
    }

    @Override
    public int getPageIndex() {
        return pdf.getPageIndex();
    }
}
