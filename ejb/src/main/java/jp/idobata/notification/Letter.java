package jp.idobata.notification;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The body of a mail, written from a pattern of the bundle. Paragraphs stand apart by an empty line. A paragraph whose
 * first line begins with {@code ▶} is the way to go on: what it leads to, and the address in the next line; {@code →}
 * is a lesser way. One that begins with {@code >} says what somebody wrote, {@code ■} begins a heading, and {@code ・}
 * one of several things: its name, what is to be said of it, and its address in the last line. Only the pattern makes
 * paragraphs, never the values put into it.
 */
final class Letter {

    private static final String GO_ON = "▶ ";
    private static final String SAID = "> ";
    private static final String HEADING = "■ ";
    private static final String THING = "・ ";
    private static final String LESS = "→ ";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light"><title>%s</title></head>
            <body style="margin:0;padding:16px;background:#fbf8f1;color:#22262b;%s">
            <div style="max-width:36em;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d8d2c4">
            <p style="margin:0 0 24px;color:#1f4e79;font-weight:bold">%2$s</p>
            %s<div style="border-top:1px solid #d8d2c4;margin-top:32px;padding-top:8px;font-size:14px;color:#555b61">
            %s</div></div></body></html>
            """;
    private static final String FONT = "font-family:sans-serif;font-size:17px;line-height:1.8";
    private static final String BUTTON = """
            <p style="margin:28px 0"><a href="%s" style="display:inline-block;padding:12px 24px;background:#b5470f;\
            color:#ffffff;border-radius:8px;text-decoration:none;font-weight:bold">%s</a></p>
            <p style="font-size:14px;color:#555b61;word-break:break-all">%1$s</p>
            """;
    private static final String QUOTE = """
            <blockquote style="margin:16px 0;padding:8px 16px;border-left:4px solid #b5470f;background:#fbf8f1">\
            %s</blockquote>
            """;

    private static final String SECTION = """
            <h2 style="margin:28px 0 8px;font-size:18px;color:#1f4e79">%s</h2>
            """;
    private static final String LINKED = """
            <p style="margin:8px 0;padding:8px 0;border-top:1px solid #d8d2c4"><a href="%s" style="color:#1f4e79;\
            font-weight:bold">%s</a><br>%s</p>
            """;

    private static final String LINK = """
            <p style="font-size:14px"><a href="%s" style="color:#1f4e79">%s</a></p>
            """;

    private final Locale locale;
    private final List<String> paragraphs;
    private final Object[] values;

    Letter(Locale locale, String pattern, Object... values) {
        this.locale = locale;
        this.paragraphs = List.of(pattern.strip().split("\n\n+"));
        this.values = values.clone();
    }

    /** One line of text with values put in. */
    static String line(Locale locale, String pattern, Object... values) {
        return new MessageFormat(pattern, locale).format(values);
    }

    /** As plain text. */
    String text() {
        return paragraphs.stream().map(this::textOf).collect(Collectors.joining("\n\n")) + "\n";
    }

    private String textOf(String paragraph) {
        var said = line(locale, paragraph, values);
        return paragraph.startsWith(SAID) ? SAID + said.substring(SAID.length()).strip().replace("\n", "\n" + SAID)
                : said;
    }

    /** As a page, in the name of the site, with a signature below. */
    String page(String site, Letter signature) {
        return PAGE.formatted(locale.getLanguage(), escaped(site), FONT, html(), signature.html());
    }

    private String html() {
        return paragraphs.stream().map(this::htmlOf).collect(Collectors.joining());
    }

    private String htmlOf(String paragraph) {
        if (paragraph.startsWith(GO_ON)) {
            var lines = paragraph.substring(GO_ON.length()).split("\n", 2);
            return BUTTON.formatted(broken(lines[1]), broken(lines[0]));
        }
        if (paragraph.startsWith(THING)) {
            return thing(paragraph.substring(THING.length()).split("\n"));
        }
        if (paragraph.startsWith(LESS)) {
            var lines = paragraph.substring(LESS.length()).split("\n", 2);
            return LINK.formatted(broken(lines[1]), broken(lines[0]));
        }
        if (paragraph.startsWith(HEADING)) {
            return SECTION.formatted(broken(paragraph.substring(HEADING.length())));
        }
        return paragraph.startsWith(SAID) ? QUOTE.formatted(broken(paragraph.substring(SAID.length())))
                : "<p>" + broken(paragraph) + "</p>\n";
    }

    private String thing(String... lines) {
        var said = String.join("\n", Arrays.asList(lines).subList(1, lines.length - 1));
        return LINKED.formatted(broken(lines[lines.length - 1]), broken(lines[0]), broken(said));
    }

    private String broken(String pattern) {
        var safe = Arrays.stream(values).map(value -> value instanceof String text ? escaped(text) : value).toArray();
        return line(locale, pattern, safe).strip().replace("\n", "<br>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
