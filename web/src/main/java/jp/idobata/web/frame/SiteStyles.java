package jp.idobata.web.frame;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.idobata.site.SiteSettings;

/** The style sheet of the colours that the municipality has chosen; its address changes with them. */
@WebServlet(SiteStyles.ADDRESS)
public class SiteStyles extends HttpServlet {

    static final String ADDRESS = Assets.FOLDER + "site.css";

    private static final long serialVersionUID = 1;

    @EJB
    private transient SiteSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        response.getOutputStream().write(settings.look().styles().getBytes(StandardCharsets.UTF_8));
    }
}
