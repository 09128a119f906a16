package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.publishing.PublicPlace;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.web.frame.Reply;

/** One place as everybody sees it, beside its welfare profile. */
@Named
@RequestScoped
public class StaffPlacePage {

    @EJB
    private PublicPlaces places;

    @Inject
    private Reply reply;

    private PublicPlace place;

    @PostConstruct
    void look() {
        place = places.register(StaffAsked.id()).orElse(null);
    }

    /** Answers 404 if there is no such place. */
    public void open() {
        if (place == null) {
            reply.missing();
        }
    }

    public PublicPlace getPlace() {
        return place;
    }
}
