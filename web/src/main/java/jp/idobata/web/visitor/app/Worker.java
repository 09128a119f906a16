package jp.idobata.web.visitor.app;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import jp.idobata.web.frame.Assets;
import jp.idobata.web.frame.Language;

/**
 * The script that keeps pages for when there is no connection ({@code resources/js/worker.js}), with what it has to
 * fetch ahead: the page {@code /offline} in one language and what that page loads. It stands at the top of the site,
 * for a browser lets it look after addresses below its own alone.
 */
@WebServlet("/worker.js")
public class Worker extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Language.byCode(request.getParameter(Language.CHOICE)).orElse(Language.JAPANESE);
        var script = script(language).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("text/javascript;charset=UTF-8");
        response.setContentLength(script.length);
        response.getOutputStream().write(script);
    }

    private String script(Language language) throws IOException {
        var page = "/offline?" + Language.CHOICE + "=" + language.getCode();
        var ahead = Json.createArrayBuilder(List.of(page, assets.of("css/town.css"), assets.of("js/town.js"),
                assets.of("js/kept.js"), assets.of("img/icons.svg"), assets.of("img/favicon.svg"))).build();
        try (var file = getServletContext().getResourceAsStream(Assets.FOLDER + "js/worker.js")) {
            var script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            // A worker is replaced when a byte of it is another: what it fetched ahead is then fetched anew.
            var version = new CRC32();
            version.update((ahead + script).getBytes(StandardCharsets.UTF_8));
            return "self.ahead = " + Json.createObjectBuilder().add("version", Long.toHexString(version.getValue()))
                    .add("page", page).add("files", ahead).build() + ";\n" + script;
        }
    }
}
