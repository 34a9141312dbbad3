package org.undersigned.typeset;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.undersigned.language.Messages;

/// Says what could not be printed as the letter has it.
public final class TroubleWords {

    private static final int SHOWN = 8;

    private final Messages messages;

    public TroubleWords(Messages messages) {
        this.messages = messages;
    }

    /// A sentence for each kind of trouble, or empty when all is well.
    public String of(Troubles troubles) {
        var sentences = new ArrayList<String>();
        if (!troubles.scripts().isEmpty()) {
            sentences.add(messages.text("preview.refusedScripts", writing(troubles)));
        }
        IntPredicate single = character -> !troubles.scripts().contains(script(character));
        var others = troubles.characters().stream().filter(single::test).toList();
        if (!others.isEmpty()) {
            var some = others.stream().limit(SHOWN).map(TroubleWords::named).collect(Collectors.joining(", "));
            sentences.add(messages.text("preview.missingCharacters", others.size(), some));
        }
        if (!troubles.pictures().isEmpty()) {
            sentences.add(
                    messages.text("preview.missingPictures", troubles.pictures().size()));
        }
        return String.join(" ", sentences);
    }

    /// The writing systems by their names in the user's language.
    private String writing(Troubles troubles) {
        var names = troubles.scripts().stream()
                .map(script -> ULocale.getDisplayScript("und-" + script, ULocale.forLocale(messages.locale())))
                .toList();
        return ListFormatter.getInstance(messages.locale()).format(names);
    }

    private static String script(int character) {
        return UScript.getShortName(UScript.getScript(character));
    }

    /// The character and its number: the screen may lack a picture of it as the page does.
    private static String named(int character) {
        return String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(character), character);
    }
}
