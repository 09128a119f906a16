package jp.idobata.web.visitor.app;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Site;
import jp.idobata.web.frame.Texts;

/** What a phone is told of the site when it becomes an app (W3C Web Application Manifest). */
@WebServlet("/manifest.webmanifest")
public class Manifest extends HttpServlet {

    private static final long serialVersionUID = 1;
    /** Most letters that a home screen shows below an icon. */
    private static final int SHORT_MOST = 12;
    private static final String GROUND = "#fbf8f1";

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Language.byCode(request.getParameter(Language.CHOICE)).filter(site::speaks)
                .orElse(Language.JAPANESE);
        var bytes = manifest(language).build().toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/manifest+json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private JsonObjectBuilder manifest(Language language) {
        var texts = Texts.in(language);
        var name = site.getName();
        return Json.createObjectBuilder().add("id", "/").add("start_url", "/").add("scope", "/")
                .add("name", name).add("short_name", name.codePointCount(0, name.length()) > SHORT_MOST
                        ? name.substring(0, name.offsetByCodePoints(0, SHORT_MOST)) : name)
                .add("description", texts.bare("app.description")).add("lang", language.getTag()).add("dir", "ltr")
                .add("display", "standalone").add("theme_color", site.getColour()).add("background_color", GROUND)
                .add("icons", icons()).add("shortcuts", shortcuts(texts));
    }

    private JsonArrayBuilder icons() {
        return Json.createArrayBuilder().add(icon("192", "192x192", "any")).add(icon("512", "512x512", "any"))
                .add(icon("maskable-512", "512x512", "maskable"));
    }

    private JsonObjectBuilder icon(String kind, String sizes, String purpose) {
        return Json.createObjectBuilder().add("src", AppIcons.address(kind, site.getColour())).add("sizes", sizes)
                .add("type", "image/png").add("purpose", purpose);
    }

    private static JsonArrayBuilder shortcuts(Texts texts) {
        return Json.createArrayBuilder().add(shortcut(texts.bare("app.today"), "/gatherings?when=today"))
                .add(shortcut(texts.bare("app.weekend"), "/gatherings?when=weekend"))
                .add(shortcut(texts.bare("frame.nav.post"), "/post"));
    }

    private static JsonObjectBuilder shortcut(String name, String address) {
        return Json.createObjectBuilder().add("name", name).add("url", address);
    }
}
