package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.announcement.news.NewsList;
import jp.idobata.announcement.news.TownNews;

/** The town's news: parameter {@code page}. Three statements. */
@Named
@RequestScoped
public class NewsPage {

    @EJB
    private TownNews news;

    @Inject
    private Narrowing narrowing;

    private NewsList list;

    @PostConstruct
    void look() {
        list = news.page(narrowing.getPage());
    }

    /** What there is on this page. */
    public NewsList getList() {
        return list;
    }

    /** The one address of this page, however it was asked for. */
    public String getCanonical() {
        return list.page() > 1 ? "/news?page=" + list.page() : "/news";
    }
}
