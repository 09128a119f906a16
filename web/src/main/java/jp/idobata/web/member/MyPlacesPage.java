package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.Place;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlaceDrafts;

/** The places one looks after, and what one has told of places that is not public yet. */
@Named
@RequestScoped
public class MyPlacesPage {

    @EJB
    private KeptPlaces kept;

    @EJB
    private PlaceDrafts drafts;

    private List<Place> places;
    private List<PlaceDraft> mine;

    /** One's own places, by name. */
    public List<Place> getPlaces() {
        if (places == null) {
            places = kept.mine();
        }
        return places;
    }

    /** What waits or was given back. */
    public List<PlaceDraft> getDrafts() {
        if (mine == null) {
            mine = drafts.mine();
        }
        return mine;
    }
}
