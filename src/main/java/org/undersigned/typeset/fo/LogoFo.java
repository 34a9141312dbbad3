package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.SigningLogos;
import org.undersigned.model.people.EvenLogos;
import org.undersigned.model.people.EvenLogos.Logo;
import org.undersigned.model.people.EvenLogos.Placed;
import org.undersigned.model.people.LogosRow;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;
import org.undersigned.typeset.pictures.PrintablePicture;
import org.xml.sax.SAXException;

/// Writes logos where the letter prints them and they are kept: of an entry's organisation in a column before the
/// entries, and of all that sign in rows.
final class LogoFo {

    /// Height of a usual logo in a row, in running sizes.
    private static final double ROW = 3;

    /// Rows that are not parted by the end of a page.
    private static final int TOGETHER = 5;

    /// Of the logo of an entry at most, and the air behind it, in running sizes.
    private static final double WIDTH = 3.4;

    private static final double HEIGHT = 1.7;
    private static final double AIR = 0.8;

    private final Fo fo;
    private final Setting setting;
    private final Sheet sheet;
    private final double column;

    LogoFo(Fo fo, Setting setting, Sheet sheet) {
        this.fo = fo;
        this.setting = setting;
        this.sheet = sheet;
        boolean printed = setting.letter().settings().listing().look().logo()
                && setting.letter().organisations().stream().anyMatch(organisation -> picture(organisation) != null);
        this.column = printed ? sheet.size() * (WIDTH + AIR) : 0;
    }

    /// Width of the column before the entries in which each has its logo, so that all names begin alike; 0 where none
    /// is printed.
    double column() {
        return column;
    }

    /// Height that a row with a logo needs at least.
    double rowHeight() {
        return column > 0 ? sheet.size() * HEIGHT : 0;
    }

    /// What stands in that column beside an entry: its logo, as large as the column lets it be, or nothing.
    void beside(@Nullable Signatory entry) throws SAXException {
        fo.open("block", "line-height", "1", "font-size", "1pt");
        var id = entry == null ? null : entry.organisation();
        var organisation =
                id == null ? null : setting.letter().organisations().find(id).orElse(null);
        var picture = organisation == null ? null : picture(organisation);
        if (organisation != null && picture != null) {
            double dot = Math.min(sheet.size() * WIDTH / picture.width(), sheet.size() * HEIGHT / picture.height());
            graphic(
                    organisation,
                    "content-height",
                    pt(picture.height() * dot),
                    "content-width",
                    pt(picture.width() * dot));
        }
        fo.close();
    }

    /// Null where it has no logo, or one that cannot be printed.
    private @Nullable PrintablePicture picture(Organisation organisation) {
        return organisation.logo() == null ? null : setting.pictures().get(organisation.logo());
    }

    /// The logos of all that sign, if this is their place.
    void row(LogosRow place) throws SAXException {
        var rows = rows(SigningLogos.at(place, setting.letter(), setting.edition()));
        if (rows.isEmpty()) {
            return;
        }
        boolean ends = place == LogosRow.AFTER_LIST;
        fo.open(
                "block",
                "role",
                "Div",
                "space-before",
                sheet.lines(ends ? 0.9 : 0),
                "space-after",
                sheet.lines(ends ? 0.9 : 1.2),
                "keep-together.within-page",
                rows.size() <= TOGETHER ? "always" : "",
                "keep-with-previous.within-page",
                ends ? "always" : "");
        for (int i = 0; i < rows.size(); i++) {
            fo.open(
                    "block",
                    "role",
                    "P",
                    "text-align",
                    "start",
                    "line-height",
                    "1",
                    "font-size",
                    "1pt",
                    "space-before",
                    i == 0 ? "" : pt(height() * 0.5),
                    "keep-together.within-page",
                    "always");
            for (int k = 0; k < rows.get(i).size(); k++) {
                write(rows.get(i).get(k), k > 0);
            }
            fo.close();
        }
        fo.close();
    }

    private double height() {
        return sheet.size() * ROW;
    }

    private List<List<Placed<Organisation>>> rows(List<Organisation> organisations) {
        var logos = new ArrayList<Logo<Organisation>>();
        for (var organisation : organisations) {
            var picture = picture(organisation);
            if (picture != null) {
                logos.add(new Logo<>(organisation, picture.width(), picture.height()));
            }
        }
        return EvenLogos.of(logos, height(), sheet.measure());
    }

    private void write(Placed<Organisation> logo, boolean spaced) throws SAXException {
        graphic(
                logo.of(),
                "content-height",
                pt(logo.height()),
                "content-width",
                pt(logo.width()),
                "padding-start",
                spaced ? pt(EvenLogos.gap(height())) : "",
                "alignment-baseline",
                "middle");
    }

    private void graphic(Organisation organisation, String... looks) throws SAXException {
        var picture = picture(organisation);
        if (picture != null) {
            var attributes = new ArrayList<>(List.of(
                    "src",
                    "url('" + picture.address() + "')",
                    "fox:alt-text",
                    organisation.names().in(setting.edition().language()),
                    "scaling",
                    "uniform"));
            attributes.addAll(List.of(looks));
            fo.empty("external-graphic", attributes.toArray(String[]::new));
        }
    }
}
