package jp.idobata.web.visitor.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.search.Found;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.SearchTerms;
import jp.idobata.search.SecondLook;
import jp.idobata.web.visitor.GatheringsPage;

/**
 * もしかして: what the list of gatherings offers where what was typed finds little. Where it finds nothing, what the other
 * words find stands there at once. At most three statements, none where enough is found. What
 * is narrowed to one group or place offers nothing else.
 */
@Named
@RequestScoped
public class Instead {

    @EJB
    private SecondLook secondLook;

    @EJB
    private GatheringSearch search;

    @Inject
    private GatheringsPage page;

    private String words;
    private Found found;

    @PostConstruct
    void look() {
        var query = page.query();
        if (query.terms().isEmpty() || page.getFound().total() >= SecondLook.LITTLE || query.groupId() != null
                || query.placeId() != null) {
            return;
        }
        words = secondLook.instead(page.value("q")).orElse(null);
        if (words != null) {
            // Only what something public has may be named.
            found = search.find(query.with(SearchTerms.of(words)));
            words = found.total() == 0 ? null : words;
        }
    }

    /** The other words; null if there are none. */
    public String getWords() {
        return words;
    }

    /** Whether what they find is shown, as nothing else is. */
    public boolean isShown() {
        return words != null && page.getFound().total() == 0;
    }

    /** What they find, where it is shown. */
    public Found getFound() {
        return found;
    }

    /** The list for the other words. */
    public String getAddress() {
        return page.address().with("q", words).toString();
    }
}
