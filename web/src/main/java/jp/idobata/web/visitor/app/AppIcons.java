package jp.idobata.web.visitor.app;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.idobata.web.frame.Site;

/** The icons of the app, {@code /app/icon-192.png} and others; each address carries the colour it is drawn in. */
@WebServlet("/app/*")
public class AppIcons extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Map<String, Integer> PIXELS = Map.of("/icon-180.png", 180, "/icon-192.png", 192,
            "/icon-512.png", 512, "/icon-maskable-512.png", 512);

    @Inject
    private transient Site site;

    /** As many as there are icons in the colours of the last hour or so; the municipality seldom changes them. */
    private final transient Map<AppIcon, byte[]> drawn = new ConcurrentHashMap<>();

    /** Address of one icon, such as {@code 192} or {@code maskable-512}, in that colour. */
    static String address(String kind, String colour) {
        return "/app/icon-" + kind + ".png?v=" + colour.substring(1);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = request.getPathInfo();
        var pixels = file == null ? null : PIXELS.get(file);
        if (pixels == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // A phone is not cut to a shape: it has round corners of its own, and shows what is clear as black.
        var colour = site.getColour();
        var icon = new AppIcon(pixels, file.contains("maskable") || file.contains("180"), colour);
        if (drawn.size() > PIXELS.size() * 2) {
            drawn.clear();
        }
        var png = drawn.computeIfAbsent(icon, AppIcon::png);
        response.setHeader("Cache-Control", ("v=" + colour.substring(1)).equals(request.getQueryString())
                ? "public, max-age=31536000, immutable" : "no-cache");
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }
}
