package jp.idobata.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.idobata.web.frame.Site;

/** Where a page's feeds are, for browsers and for calendars. {@code #{feedLinks}} in pages. */
@Named
@ApplicationScoped
public class FeedLinks {

    @Inject
    private Site site;

    /** An address that calendar programs open and keep reading; the plain one if the site does not know where it is. */
    public String subscribe(String path) {
        return site.getUrl().isEmpty() ? path : site.getUrl().replaceFirst("^https?:", "webcal:") + path;
    }

    /** The page of Google Calendar that subscribes to it. */
    public String google(String path) {
        return "https://calendar.google.com/calendar/r?cid=" + encoded(subscribe(path));
    }

    /** The page of Outlook that subscribes to it. */
    public String outlook(String path) {
        return "https://outlook.live.com/calendar/0/addfromweb?url=" + encoded(whole(path)) + "&name="
                + encoded(site.getName());
    }

    /** The page that helps to show the same list elsewhere. */
    public String embed(String path) {
        return path.replaceFirst("^/gatherings\\.ics", "/embed/make")
                .replaceFirst("^/(group|place|area)s/(\\d+)/gatherings\\.ics$", "/embed/make?$1=$2");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The whole address, for typing it in. */
    public String whole(String path) {
        return site.getUrl() + path;
    }
}
