package org.undersigned.store.json;

import java.time.Instant;
import java.util.List;
import org.undersigned.model.source.AddressCheck;

/// What was found at an address as a JSON object, and its hops as the array that stands in a column.
public final class AddressCheckJson {

    private AddressCheckJson() {}

    public static String hops(List<String> hops) {
        return JsonOut.write(out -> out.array(hops, out::string));
    }

    public static List<String> hops(String json) {
        return JsonIn.read(json, in -> in.array(in::string));
    }

    static void write(JsonOut out, AddressCheck check) {
        out.object(() -> {
            out.member("at", check.at().toString())
                    .member("outcome", check.outcome())
                    .member("status", check.status());
            if (!check.hops().isEmpty()) {
                out.name("hops").array(check.hops(), out::string);
            }
        });
    }

    static AddressCheck read(JsonIn in) {
        var check = new Object() {
            Instant at = Instant.EPOCH;
            AddressCheck.Outcome outcome = AddressCheck.Outcome.TROUBLED;
            int status;
            List<String> hops = List.of();
        };
        in.object(name -> {
            switch (name) {
                case "at" -> check.at = Instant.parse(in.string());
                case "outcome" -> check.outcome = in.word(AddressCheck.Outcome.class);
                case "status" -> check.status = in.integer();
                case "hops" -> check.hops = in.array(in::string);
                default -> throw JsonIn.unknown(name);
            }
        });
        return new AddressCheck(check.at, check.outcome, check.status, check.hops);
    }
}
