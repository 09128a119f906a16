package jp.idobata.web.visitor.machine;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import jp.idobata.Fingerprint;
import jp.idobata.web.frame.Assets;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Site;
import jp.idobata.web.frame.Texts;

/**
 * {@code /embed.js}: the list as one script element. The style sheet and the few words travel in it, so that the page
 * which shows it need not let in anything else.
 */
@WebServlet("/embed.js")
public class EmbedScript extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int TAG_LENGTH = 32;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var script = script();
        var tag = "W/\"" + Fingerprint.of(script).substring(0, TAG_LENGTH) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/javascript;charset=UTF-8");
        response.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
    }

    private String script() throws IOException {
        var words = Json.createObjectBuilder();
        for (var language : Language.values()) {
            words.add(language.getCode(), Texts.in(language).bare("embed.all").replace("{0}", site.getName()));
        }
        return read(EmbedScript.class.getResourceAsStream("embed.js"))
                .replace("__WORDS__", words.build().toString())
                .replace("__STYLE__", Json.createValue(read(getServletContext().getResourceAsStream(Assets.FOLDER
                        + "css/embed.css"))).toString());
    }

    private static String read(InputStream stream) throws IOException {
        try (var file = stream) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
