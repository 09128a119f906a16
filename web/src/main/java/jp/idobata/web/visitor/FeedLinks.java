package jp.idobata.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    /** The whole address, for typing it in. */
    public String whole(String path) {
        return site.getUrl() + path;
    }
}
