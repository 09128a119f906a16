package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.place.Place;
import jp.idobata.place.Places;
import jp.idobata.welfare.Subject;

/** The welfare profile of a place. */
@Named
@RequestScoped
public class StaffPlaceWelfarePage {

    @EJB
    private Places places;

    @Inject
    private StaffWelfare welfare;

    @PostConstruct
    void look() {
        var id = StaffAsked.id();
        welfare.about(Subject.place(id), places.find(id).map(Place::getName));
    }

    public StaffWelfare getWelfare() {
        return welfare;
    }
}
