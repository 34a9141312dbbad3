package org.undersigned.store.json;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.OrderPolicy;
import org.undersigned.model.PageExtra;
import org.undersigned.model.PageSize;
import org.undersigned.model.PageStyle;
import org.undersigned.model.Settings;
import org.undersigned.model.Writing;
import org.undersigned.model.people.Listing;

/// The settings of a letter as a JSON object; what is not said is as in a plain letter.
public final class SettingsJson {

    private SettingsJson() {}

    public static String write(Settings settings) {
        return JsonOut.write(out -> write(out, settings));
    }

    public static Settings read(String json) {
        return JsonIn.read(json, SettingsJson::read);
    }

    static void write(JsonOut out, Settings settings) {
        var page = settings.pageStyle();
        out.object(() -> {
            out.member("order", settings.order());
            if (!settings.citing().equals(Citing.PLAIN)) {
                out.name("citing")
                        .object(() -> out.member("style", settings.citing().style())
                                .member("bibliography", settings.citing().bibliography()));
            }
            out.name("page").object(() -> out.member("paper", page.paper())
                    .member("margin", page.margin())
                    .member("typeface", page.typeface())
                    .member("size", page.size())
                    .member("lineHeight", page.lineHeight())
                    .member("justified", page.justified())
                    .name("extras")
                    .array(new TreeSet<>(page.extras()), extra -> out.string(Words.of(extra))));
            if (!settings.writing().equals(Writing.PLAIN)) {
                write(out.name("writing"), settings.writing());
            }
            if (!settings.listing().equals(Listing.PLAIN)) {
                ListingJson.write(out.name("listing"), settings.listing());
            }
        });
    }

    private static void write(JsonOut out, Writing writing) {
        out.object(() -> {
            out.member("smartTyping", writing.smartTyping());
            out.name("words").array(writing.words(), out::string);
        });
    }

    static Settings read(JsonIn in) {
        var settings = new Object() {
            OrderPolicy order = Settings.PLAIN.order();
            PageStyle page = Settings.PLAIN.pageStyle();
            Citing citing = Settings.PLAIN.citing();
            Writing writing = Writing.PLAIN;
            Listing listing = Listing.PLAIN;
        };
        in.object(name -> {
            switch (name) {
                case "order" -> settings.order = in.word(OrderPolicy.class);
                case "citing" -> settings.citing = readCiting(in);
                case "page" -> settings.page = readPage(in);
                case "listing" -> settings.listing = ListingJson.read(in);
                case "writing" -> settings.writing = readWriting(in);
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Settings(settings.page, settings.order, settings.citing, settings.writing, settings.listing);
    }

    private static Citing readCiting(JsonIn in) {
        var citing = new Object() {
            CitationStyle style = Citing.PLAIN.style();
            boolean bibliography = Citing.PLAIN.bibliography();
        };
        in.object(name -> {
            switch (name) {
                case "style" -> citing.style = in.word(CitationStyle.class);
                case "bibliography" -> citing.bibliography = in.bool();
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Citing(citing.style, citing.bibliography);
    }

    private static Writing readWriting(JsonIn in) {
        var writing = new Object() {
            boolean smartTyping = Writing.PLAIN.smartTyping();
            List<String> words = List.of();
        };
        in.object(name -> {
            switch (name) {
                case "smartTyping" -> writing.smartTyping = in.bool();
                case "words" -> writing.words = in.array(in::string);
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Writing(new TreeSet<>(writing.words), writing.smartTyping);
    }

    private static PageStyle readPage(JsonIn in) {
        var page = new Object() {
            PageSize paper = PageStyle.PLAIN.paper();
            double margin = PageStyle.PLAIN.margin();
            String typeface = PageStyle.PLAIN.typeface();
            double size = PageStyle.PLAIN.size();
            double lineHeight = PageStyle.PLAIN.lineHeight();
            boolean justified = PageStyle.PLAIN.justified();
            List<PageExtra> extras = List.copyOf(PageStyle.PLAIN.extras());
        };
        in.object(name -> {
            switch (name) {
                case "paper" -> page.paper = in.word(PageSize.class);
                case "margin" -> page.margin = in.number();
                case "typeface" -> page.typeface = in.string();
                case "size" -> page.size = in.number();
                case "lineHeight" -> page.lineHeight = in.number();
                case "justified" -> page.justified = in.bool();
                case "extras" -> page.extras = in.array(() -> in.word(PageExtra.class));
                default -> throw JsonIn.unknown(name);
            }
        });
        return new PageStyle(
                page.paper,
                page.margin,
                page.typeface,
                page.size,
                page.lineHeight,
                page.justified,
                Set.copyOf(page.extras));
    }
}
