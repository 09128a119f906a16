package jp.idobata.web.frame;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jp.idobata.Network;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What is settled at the start for a town behind a proxy. Where people come by HTTPS, where {@code SITE_URL} begins so,
 * the session's cookie is for HTTPS alone. {@code PROXIES} that are no list of networks stop the start.
 */
@WebListener
public class BehindProxy implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent begun) {
        var settings = ConfigProvider.getConfig();
        settings.getOptionalValue("PROXIES", String.class).ifPresent(Network::list);
        settings.getOptionalValue("SITE_URL", String.class).filter(address -> address.startsWith("https:"))
                .ifPresent(address -> begun.getServletContext().getSessionCookieConfig().setSecure(true));
    }
}
