package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import jp.idobata.Refusal;
import jp.idobata.area.Area;
import jp.idobata.area.Areas;
import jp.idobata.calendar.TownClock;
import jp.idobata.follow.SavedSearch;
import jp.idobata.follow.SavedSearches;
import jp.idobata.search.GatheringQuery.Near;
import jp.idobata.search.asked.AskedWords;
import jp.idobata.search.asked.GatheringParameters;
import jp.idobata.web.frame.Reply;

/**
 * Searches one keeps. The list of gatherings leads here with what is asked for and a name in the address; a button
 * keeps it. Where that has the point at which one is, the page says so, and offers to keep the area or no place
 * instead.
 */
@Named
@RequestScoped
public class MySearches {

    private static final String HERE = "/my/follows";

    @EJB
    private SavedSearches searches;

    @EJB
    private Areas areas;

    @Inject
    private TownClock clock;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String asked;
    private String name;
    private Near near;
    private Optional<Area> around;
    private List<Kept> mine;

    /** A search one keeps, with the name that is typed for it. */
    public static class Kept {

        private final SavedSearch search;
        private String name;

        Kept(SavedSearch search) {
            this.search = search;
            this.name = search.name();
        }

        public SavedSearch getSearch() {
            return search;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @PostConstruct
    void arrive() {
        var given = request.getParameter("search");
        if (given != null && !given.isBlank() && given.length() <= SavedSearch.ASKED_MOST) {
            var words = AskedWords.of(given);
            var read = new GatheringParameters(words::values, clock.now(), 1);
            asked = words.toString().isEmpty() || !read.faults().isEmpty() ? null : words.toString();
            near = read.query().near();
            var called = request.getParameter("called");
            name = called == null ? null : called.substring(0, Math.min(SavedSearch.NAME_MOST, called.length()));
        }
    }

    /** What the address asks to keep; null if it asks for nothing that can be read. */
    public String getAsked() {
        return asked;
    }

    /** Whether that is narrowed by the point at which somebody is. */
    public boolean isPointed() {
        return near != null;
    }

    /** The area in which that point lies; null if there is none. */
    public String getAround() {
        return around().map(Area::getName).orElse(null);
    }

    private Optional<Area> around() {
        if (around == null) {
            around = near == null ? Optional.empty() : areas.locate(near.latitude(), near.longitude());
        }
        return around;
    }

    /** Keeps it as it is. */
    public void save() {
        keep(AskedWords.of(asked));
    }

    /** Keeps it without the point. */
    public void saveAnywhere() {
        keep(AskedWords.of(asked).without("at", "within"));
    }

    /** Keeps it with the area in the place of the point. */
    public void saveAround() {
        var rest = AskedWords.of(asked).without("at", "within");
        keep(around().map(area -> rest.with("area", String.valueOf(area.getId()))).orElse(rest));
    }

    private void keep(AskedWords words) {
        does("browse.saved.done", name, () -> searches.save(name, words.toString()));
    }

    /** Calls one otherwise. */
    public void rename(Kept kept) {
        does("browse.saved.renamed", kept.getName(), () -> searches.rename(kept.getSearch().id(), kept.getName()));
    }

    /** Keeps one no longer. */
    public void remove(Kept kept) {
        does("browse.saved.removed", kept.getSearch().name(), () -> searches.remove(kept.getSearch().id()));
    }

    private void does(String said, String called, Runnable deed) {
        try {
            deed.run();
            reply.goodAt(HERE, said, called);
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** What one keeps. */
    public List<Kept> getMine() {
        if (mine == null) {
            mine = searches.mine().stream().map(Kept::new).toList();
        }
        return mine;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
