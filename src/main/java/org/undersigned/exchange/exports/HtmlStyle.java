package org.undersigned.exchange.exports;

import java.util.Locale;
import org.undersigned.model.PageExtra;
import org.undersigned.model.PageStyle;

/// The look of an exported web page: like paper, on a screen of any width, by day and by night, and printed.
final class HtmlStyle {

    private static final String RULES = """
            :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --quiet: #5f6361; --link: #0f4f5c; \
            --accent: #1f6b66; --rule: #8f9492; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --paper: #17191a; --quiet: #a3a8a5; \
            --link: #8fd0dd; --accent: #7cc7c0; --rule: #5f6563; } }
            html { background: var(--paper); color: var(--ink); font: 1.06rem/LINE FONTS; }
            body { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; overflow-wrap: break-word; }
            p, blockquote, ul.list, ol.list { margin: 0 0 .75em; text-wrap: pretty; }
            p.body, .list li, blockquote { text-align: ALIGN; hyphens: HYPHENS; }
            h1 { font-size: 1.55em; line-height: 1.2; margin: 1.2em 0 .7em; text-wrap: balance; }
            h2, h3, h4, h5, h6 { font-size: 1.12em; line-height: 1.3; margin: 1.4em 0 .4em; }
            h3, h4, h5, h6 { font-size: 1em; }
            a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .15em; }
            a:focus-visible { outline: .15em solid var(--accent); outline-offset: .1em; }
            img { max-width: 100%; height: auto; }
            sup, sub { font-size: .7em; line-height: 0; }
            sup a { text-decoration: none; padding: 0 .1em; }
            header { border-block-end: 1px solid var(--accent); margin-block-end: 2em; padding-block-end: .6em; }
            p.letterhead { margin: 0; color: var(--quiet); font-size: .88em; }
            p.name { color: var(--accent); font-size: 1.3em; line-height: 1.25; font-weight: bold; }
            .logos { display: grid; gap: 1.2em; margin-block: 1.6em; }
            .logos div { display: flex; flex-wrap: wrap; align-items: center; \
            gap: 1.2em 2em; }
            .logos img { break-inside: avoid; }
            @media screen and (prefers-color-scheme: dark) { \
            .logos img { background: #fff; padding: .3em; border-radius: .2em; } }
            .recipient { line-height: 1.35; }
            .dateline { text-align: end; margin-block-end: 1.2em; }
            .salutation { margin-block-start: 1em; }
            blockquote { margin-inline: 2em 1.5em; }
            .closing { margin-block: 1.2em 1em; }
            .tier { font-style: italic; margin: .8em 0 .3em; }
            .names { list-style: none; margin: 0 0 1em; padding: 0; line-height: 1.35; }
            .names li { break-inside: avoid; padding-inline-start: 1em; text-indent: -1em; margin-block-end: .2em; }
            table.names { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: .94em; }
            table.names td { padding: .35em .9em .35em 0; border-block-end: 1px solid var(--rule); \
            text-align: start; vertical-align: top; }
            .many { columns: 16rem 2; column-gap: 1.6em; font-size: .94em; }
            .copies { color: var(--quiet); }
            .enclosure, .copies, [role=doc-endnotes] { font-size: .88em; line-height: 1.4; }
            .small-capitals { font-variant-caps: small-caps; }
            .start { text-align: start; } .centre { text-align: center; } .end { text-align: end; } \
            .justified { text-align: justify; }
            hr { border: 0; border-block-start: 1px solid var(--rule); width: 20%; margin: 2.5em 0 1em; \
            margin-inline-end: auto; }
            [role=doc-endnotes] ol { padding-inline-start: 1.6em; margin: 0; }
            [role=doc-endnotes] p { margin: 0 0 .4em; }
            :target { background: color-mix(in srgb, var(--accent) 16%, transparent); }
            @page { size: PAPER; margin: MARGINmm; }
            @media print {
              :root { --ink: #000; --paper: #fff; --quiet: #444; --link: #000; --accent: #333; --rule: #777; }
              html { font-size: SIZEpt; } body { max-width: none; padding: 0; }
              a { text-decoration: none; } .back { display: none; }
              h1, h2, h3, h4, h5, h6, .tier, .closing { break-after: avoid; }
              p, blockquote, li { orphans: 2; widows: 2; }
            }
            """;

    private HtmlStyle() {}

    static String of(PageStyle style) {
        var generic = style.typeface().contains("Sans") ? "sans-serif" : "serif";
        return RULES.replace("LINE", number(Math.max(1.3, style.lineHeight() + 0.1)))
                .replace("FONTS", "\"" + style.typeface().replaceAll("[^\\p{L}\\p{N} ]", "") + "\", " + generic)
                .replace("ALIGN", style.justified() ? "justify" : "start")
                .replace("HYPHENS", style.justified() && style.has(PageExtra.HYPHENS) ? "auto" : "manual")
                .replace("PAPER", style.paper().width() + "mm " + style.paper().height() + "mm")
                .replace("MARGIN", number(style.margin()))
                .replace("SIZE", number(style.size()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
