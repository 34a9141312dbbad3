package org.undersigned.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;

/// Who signs, as every output prints it: in tiers, each entry a line.
public final class PrintedList {

    /// Entries of one tier.
    ///
    /// @param name empty where there are no tiers
    public record Tier(String name, List<String> entries) {}

    private PrintedList() {}

    /// Tiers stand in the order in which the list first names them.
    public static List<Tier> of(Letter letter, Edition edition) {
        var form = new SignatoryForm(letter, edition);
        var tiers = new LinkedHashMap<String, Tier>();
        for (var signatory : SignatoryOrder.listed(letter, edition)) {
            tiers.computeIfAbsent(signatory.tier().strip(), name -> new Tier(name, new ArrayList<>()))
                    .entries()
                    .add(form.printed(signatory));
        }
        return List.copyOf(tiers.values());
    }
}
