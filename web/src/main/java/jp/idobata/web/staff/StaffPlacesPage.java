package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import jp.idobata.publishing.ListPage;
import jp.idobata.publishing.Listed;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfiles;

/** All places: parameters {@code q area page}. */
@Named
@RequestScoped
public class StaffPlacesPage {

    @EJB
    private PublicPlaces places;

    @EJB
    private PublicAreas areas;

    @EJB
    private WelfareProfiles profiles;

    private String words;
    private Long area;
    private ListPage found;
    private Set<Long> tagged;

    @PostConstruct
    void look() {
        words = StaffAsked.words("q");
        area = StaffAsked.number("area").orElse(null);
        found = places.register(words, area, StaffAsked.page());
        tagged = profiles.described(Subject.Kind.PLACE, found.items().stream().map(Listed::id).toList());
    }

    public ListPage getFound() {
        return found;
    }

    /** Whether anything is written in its profile. */
    public boolean isTagged(long id) {
        return tagged.contains(id);
    }

    public List<PublicArea> getAreas() {
        return areas.all();
    }

    public String getWords() {
        return words;
    }

    public Long getArea() {
        return area;
    }
}
