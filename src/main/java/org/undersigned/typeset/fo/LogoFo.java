package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;
import org.xml.sax.SAXException;

/// Writes the logo of an entry's organisation before it, where the letter prints logos and one is kept.
final class LogoFo {

    private final Fo fo;
    private final Setting setting;
    private final Sheet sheet;

    LogoFo(Fo fo, Setting setting, Sheet sheet) {
        this.fo = fo;
        this.setting = setting;
        this.sheet = sheet;
    }

    void write(Signatory signatory) throws SAXException {
        var id = signatory.organisation();
        if (id != null && setting.letter().settings().listing().look().logo()) {
            var organisation = setting.letter().organisations().find(id).orElse(null);
            if (organisation != null) {
                write(organisation);
            }
        }
    }

    private void write(Organisation organisation) throws SAXException {
        var place = organisation.logo() == null ? null : setting.pictures().get(organisation.logo());
        if (place != null) {
            fo.empty(
                    "external-graphic",
                    "src",
                    "url('" + place + "')",
                    "fox:alt-text",
                    organisation.names().in(setting.edition().language()),
                    "content-height",
                    pt(sheet.size() * 1.8),
                    "content-width",
                    "auto",
                    "scaling",
                    "uniform",
                    "padding-end",
                    pt(sheet.size() * 0.5),
                    "alignment-adjust",
                    "middle");
        }
    }
}
