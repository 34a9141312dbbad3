package org.undersigned.typeset;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Asks veraPDF whether pages keep a standard.
public final class Standards {

    private Standards() {}

    /// Each broken rule once, in words; empty when the standard is kept.
    static List<String> broken(Pages pages, PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pages.pdf()), standard);
                var validator = foundry.createValidator(standard, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == org.verapdf.pdfa.results.TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
