package jp.idobata.web.frame;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import jp.idobata.site.SiteSettings;

/**
 * The style sheet of the colours that the municipality has chosen; its address changes with them. Caches keep it only
 * under the address that is its own: of several nodes one may not know yet what another has set.
 */
@WebServlet(SiteStyles.ADDRESS)
public class SiteStyles extends HttpServlet {

    static final String ADDRESS = Assets.FOLDER + "site.css";

    private static final long serialVersionUID = 1;

    @EJB
    private transient SiteSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var styles = settings.look().styles();
        if (!("v=" + mark(styles)).equals(request.getQueryString())) {
            response.setHeader("Cache-Control", "no-cache");
        }
        response.setContentType("text/css;charset=UTF-8");
        response.getOutputStream().write(styles.getBytes(StandardCharsets.UTF_8));
    }

    /** A checksum. */
    static String mark(String styles) {
        var checksum = new CRC32();
        checksum.update(styles.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
