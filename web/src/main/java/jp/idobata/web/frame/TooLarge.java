package jp.idobata.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Says that a form brings more than may come. It is a page of its own making: any page of Faces would read the form
 * first. What is on its way is read to a bounded length, for a browser does not look at an answer before it has sent
 * all.
 */
final class TooLarge {

    private static final long READ_MOST_BYTES = 40L << 20;
    private static final int MEGABYTES = 10;

    private TooLarge() {
    }

    static void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
        read(request.getInputStream());
        var language = Language.choose(request, any -> true);
        var texts = Texts.in(language);
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print("""
                <!DOCTYPE html><html lang="%s"><head><meta charset="UTF-8">\
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>\
                <link rel="stylesheet" href="/resources/css/town.css"></head>\
                <body><main class="wrap narrow"><h1>%s</h1><p>%s</p><p>%s</p>\
                <p><a class="button" href="%s">%s</a></p></main></body></html>
                """.formatted(language.getTag(), texts.bare("media.large.title"), texts.bare("media.large.title"),
                Ruby.bare(texts.format("media.refusal.bytes", MEGABYTES)), texts.bare("media.large.help"),
                request.getRequestURI(), texts.bare("media.large.back")));
        response.flushBuffer();
    }

    private static void read(InputStream body) throws IOException {
        var some = new byte[1 << 16];
        var left = READ_MOST_BYTES;
        for (var count = body.read(some); count > 0 && left > 0; count = body.read(some)) {
            left -= count;
        }
    }
}
