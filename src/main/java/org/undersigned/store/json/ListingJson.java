package org.undersigned.store.json;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.people.Apart;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.people.Grouping;
import org.undersigned.model.people.ListLook;
import org.undersigned.model.people.Listing;
import org.undersigned.model.people.LogosRow;

/// How the list is kept and printed, as a JSON object.
final class ListingJson {

    private ListingJson() {}

    static void write(JsonOut out, Listing listing) {
        out.object(() -> {
            out.member("grouping", listing.grouping()).member("numbered", listing.numbered());
            out.unlessNull("answersBy", listing.answersBy());
            write(out.name("look"), listing.look());
            if (!listing.tiers().isEmpty()) {
                out.name("tiers").array(listing.tiers(), out::string);
            }
            if (listing.logos() != LogosRow.NOWHERE) {
                out.member("logos", listing.logos());
            }
            out.name("apart").array(listing.apart(), pair -> out.array(List.of(pair.one(), pair.other()), out::string));
        });
    }

    private static void write(JsonOut out, ListLook look) {
        out.object(() -> out.member("arrangement", look.arrangement())
                .member("organisationFirst", look.organisationFirst())
                .member("role", look.role())
                .member("country", look.country())
                .member("logo", look.logo())
                .member("separator", look.separator())
                .member("disclaimer", look.disclaimer())
                .unlessEmpty("pattern", look.pattern()));
    }

    static Listing read(JsonIn in) {
        var listing = new Object() {
            Grouping grouping = Listing.PLAIN.grouping();
            boolean numbered;
            ListLook look = ListLook.PLAIN;

            @Nullable
            LocalDate answersBy;

            List<Apart> apart = List.of();
            List<String> tiers = List.of();
            LogosRow logos = LogosRow.NOWHERE;
        };
        in.object(name -> {
            switch (name) {
                case "grouping" -> listing.grouping = in.word(Grouping.class);
                case "numbered" -> listing.numbered = in.bool();
                case "look" -> listing.look = readLook(in);
                case "answersBy" -> listing.answersBy = LocalDate.parse(in.string());
                case "tiers" -> listing.tiers = in.array(in::string);
                case "logos" -> listing.logos = in.word(LogosRow.class);
                case "apart" -> listing.apart = in.array(() -> apart(in.array(in::string)));
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Listing(
                listing.grouping,
                listing.numbered,
                listing.look,
                listing.answersBy,
                new TreeSet<>(listing.apart),
                listing.tiers,
                listing.logos);
    }

    private static Apart apart(List<String> pair) {
        if (pair.size() != 2) {
            throw new IllegalArgumentException("A pair is two");
        }
        return new Apart(pair.get(0), pair.get(1));
    }

    private static ListLook readLook(JsonIn in) {
        var look = new Object() {
            Arrangement arrangement = ListLook.PLAIN.arrangement();
            boolean organisationFirst;
            boolean role;
            boolean country;
            boolean logo;
            String separator = ListLook.PLAIN.separator();
            boolean disclaimer;
            String pattern = "";
        };
        in.object(name -> {
            switch (name) {
                case "arrangement" -> look.arrangement = in.word(Arrangement.class);
                case "organisationFirst" -> look.organisationFirst = in.bool();
                case "role" -> look.role = in.bool();
                case "country" -> look.country = in.bool();
                case "logo" -> look.logo = in.bool();
                case "separator" -> look.separator = in.string();
                case "disclaimer" -> look.disclaimer = in.bool();
                case "pattern" -> look.pattern = in.string();
                default -> throw JsonIn.unknown(name);
            }
        });
        return new ListLook(
                look.arrangement,
                look.organisationFirst,
                look.role,
                look.country,
                look.logo,
                look.separator,
                look.disclaimer,
                look.pattern);
    }
}
