package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.place.Place;
import jp.idobata.place.Places;
import jp.idobata.web.frame.Reply;
import jp.idobata.welfare.Subject;

/** The welfare profile of a place. */
@Named
@RequestScoped
public class StaffPlaceWelfarePage {

    @EJB
    private Places places;

    @Inject
    private StaffWelfare welfare;

    @Inject
    private Reply reply;

    private long id;
    private String name;

    @PostConstruct
    void look() {
        id = StaffAsked.id();
        name = places.find(id).map(Place::getName).orElse(null);
        welfare.about(Subject.place(id));
    }

    /** Answers 404 if there is no such place. */
    public void open() {
        if (name == null) {
            reply.missing();
        }
    }

    /** Writes what was typed. */
    public void write() {
        welfare.write("/staff/places/" + id + "/welfare");
    }

    public long getId() {
        return id;
    }

    /** Name of the place. */
    public String getName() {
        return name;
    }

    public StaffWelfare getWelfare() {
        return welfare;
    }
}
