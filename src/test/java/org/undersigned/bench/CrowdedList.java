package org.undersigned.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import org.undersigned.exchange.lists.ColumnMap;
import org.undersigned.exchange.lists.ListAdditions;
import org.undersigned.exchange.lists.ListReviewer;
import org.undersigned.exchange.lists.tables.TableChoices;
import org.undersigned.exchange.lists.tables.TableReader;
import org.undersigned.exchange.lists.tables.TableReading;
import org.undersigned.matching.Watch;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;

/// A list of fifty thousand signatories of twenty thousand organisations.
public final class CrowdedList {

    private static final int ROWS = 50_000;
    private static final int ORGANISATIONS = 20_000;

    private CrowdedList() {}

    /// The letter with all of them.
    public static Letter in(Letter letter) {
        var reading = (TableReading.Read) TableReader.read(csv(), "list.csv", TableChoices.NONE);
        var review = ListReviewer.review(reading.table(), ColumnMap.of(reading.table()), letter, Watch.NOBODY);
        return ListAdditions.of(review, letter, Ids.counting("x")).addedTo(letter);
    }

    /// The same list at each run.
    static byte[] csv() {
        var random = new Random(7);
        var first =
                "Ana Luis María José Łukasz Øyvind Zoë André Eduardo Haydée Tomás Ernesto Ingrid Sofía".split(" ", -1);
        var kinds = "Fundación|Association|Institut|University of|Red de|Verband|Centre for|Stowarzyszenie"
                .split("\\|", -1);
        var countries = "Spain|México|Germany|UK|Türkiye|Polska|France|Brasil".split("\\|", -1);
        var text = new StringBuilder("Name,Role,Organisation,Country,E-mail\n");
        for (int i = 0; i < ROWS; i++) {
            int organisation = random.nextInt(ORGANISATIONS);
            text.append(first[random.nextInt(first.length)]).append(' ');
            text.append(word(random.nextInt(4000))).append(' ').append(word(random.nextInt(4000)));
            text.append(",Member,\"").append(kinds[organisation % kinds.length]).append(' ');
            text.append(word(organisation * 7))
                    .append(' ')
                    .append(word(organisation))
                    .append("\",");
            text.append(countries[organisation % countries.length])
                    .append(",n")
                    .append(i)
                    .append("@x.example\n");
        }
        return text.toString().getBytes(UTF_8);
    }

    private static String word(int number) {
        var syllables = "ba ce di fo gu la me ni po ru sá té ví zo ñu ør".split(" ", -1);
        var word = new StringBuilder();
        for (int rest = number + 17 * 16; rest > 0; rest /= 16) {
            word.append(syllables[rest % 16]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
