package jp.idobata.web.visitor.machine;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.idobata.calendar.TownClock;
import jp.idobata.search.GatheringCard;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.asked.GatheringParameters;
import jp.idobata.web.frame.Site;
import jp.idobata.web.visitor.ListAddress;
import org.omnifaces.util.Faces;

/** A list for somebody else's page. One statement. */
@Named
@RequestScoped
public class EmbedPage {

    static final int LIMIT = 5;
    static final int LIMIT_MOST = 20;
    static final List<String> LOOKS = List.of("auto", "light", "dark");

    @EJB
    private GatheringSearch search;

    @Inject
    private TownClock clock;

    @Inject
    private Site site;

    private ListAddress address;
    private List<GatheringCard> cards;

    @PostConstruct
    void look() {
        Function<String, List<String>> given = name -> {
            var values = Faces.getRequestParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        };
        address = ListAddress.of("/gatherings", given);
        cards = search.cards(new GatheringParameters(given, clock.now(), limit(Faces.getRequestParameter("limit")))
                .query());
    }

    /** A number of gatherings that can be asked for; the usual one for what is none. */
    static int limit(String text) {
        return text != null && text.matches("[1-9]\\d?") ? Math.min(LIMIT_MOST, Integer.parseInt(text)) : LIMIT;
    }

    /** Lets scripts of any page read it: it is the same for everybody, and says nothing of who asks. */
    public void open() {
        Faces.getResponse().setHeader("Access-Control-Allow-Origin", "*");
    }

    /** What was found. */
    public List<GatheringCard> getCards() {
        return cards;
    }

    /** Where the whole list is. */
    public String getList() {
        return site.getUrl() + address;
    }

    /** Light, dark, or as the reader's screen is. */
    public String getShade() {
        var look = Faces.getRequestParameter("look");
        return look != null && LOOKS.contains(look) ? look : LOOKS.get(0);
    }
}
