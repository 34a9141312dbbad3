package org.undersigned.typeset.fo;

import java.util.List;
import org.undersigned.language.PageWords;
import org.undersigned.language.PrintedParts;
import org.undersigned.model.PageExtra;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.LogosRow;
import org.xml.sax.SAXException;

/// A list on pages of its own: one that is longer than about a page where the letter wants it so, and one of
/// thousands in any case, cut into full pages, because the engine keeps a run of pages in memory as a whole.
final class ListApart {

    private static final String PLACE = "list";
    private static final int THOUSANDS = 1500;

    /// Pages that the engine is given at a time.
    private static final int RUN = 16;

    private final Fo fo;
    private final Setting setting;
    private final Sheet sheet;
    private final TextFo text;
    private final PageFo page;

    ListApart(Fo fo, Setting setting, Sheet sheet, TextFo text, PageFo page) {
        this.fo = fo;
        this.setting = setting;
        this.sheet = sheet;
        this.text = text;
        this.page = page;
    }

    boolean isNeeded(PrintedParts printed) {
        int names =
                printed.parts().stream().mapToInt(part -> part.lines().size()).sum();
        double rows = (sheet.height() - 2 * sheet.margin()) / (sheet.size() * 1.45);
        return names > THOUSANDS || (sheet.style().has(PageExtra.LIST_APART) && names > rows);
    }

    /// What stands under the closing in the list's place.
    void announce() throws SAXException {
        var words = new PageWords(sheet.language()).listFollows();
        fo.open("block", "role", "P", "font-style", "italic", "text-align", "start", "space-before", sheet.lines(0.3));
        text.plain(words.get(0));
        fo.empty("page-number-citation", "ref-id", PLACE);
        text.plain(words.get(1));
        fo.close();
    }

    /// What stands before the names of a run of pages.
    interface Opening {
        void write(boolean first) throws SAXException;
    }

    /// What stands after all the names.
    interface Ending {
        void write() throws SAXException;
    }

    /// @param last whether the letter ends with the list
    void write(PrintedParts printed, boolean last, Opening opening, Ending ending) throws SAXException {
        var names = new SignatoriesFo(fo, setting, sheet, text);
        var look = setting.letter().settings().listing().look().arrangement();
        var pages = printed.lines().size() > THOUSANDS && look != Arrangement.RUN_IN
                ? names.cut(printed, sheet.leading() * 2.5)
                : List.of(printed);
        for (int start = 0; start < pages.size(); start += RUN) {
            int end = Math.min(pages.size(), start + RUN);
            boolean ends = last && end == pages.size();
            page.open(PageFo.REST, ends);
            fo.open("block", "role", "Div", "id", start == 0 ? PLACE : "");
            opening.write(start == 0);
            for (int i = start; i < end; i++) {
                fo.open("block", "role", "Div", "break-before", i > start ? "page" : "");
                names.write(pages.get(i));
                fo.close();
            }
            fo.close();
            if (end == pages.size()) {
                new LogoFo(fo, setting, sheet).row(LogosRow.AFTER_LIST);
            }
            if (ends) {
                ending.write();
            }
            page.close();
        }
    }
}
