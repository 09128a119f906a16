package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.PlaceRefusal;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.member.PlaceForm;
import jp.idobata.web.member.PlacePin;
import jp.idobata.web.member.PlaceReading;

/** Putting right what a place says, at once. */
@Named
@RequestScoped
public class StaffPlaceEditPage {

    @EJB
    private KeptPlaces places;

    @Inject
    private PlacePin pin;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private PlaceForm form = new PlaceForm();
    private String name;
    private boolean missing;

    @PostConstruct
    void look() {
        try {
            var content = places.contentOf(StaffAsked.id());
            name = content.name();
            form = PlaceForm.of(content);
        } catch (PlaceRefusal refusal) {
            missing = true;
        }
        Kept.take(request).ifPresent(before -> {
            form = PlaceForm.of(before);
            reply.careful("member.expired");
        });
    }

    /** Answers 404 if there is no such place. */
    public void open() {
        if (missing) {
            reply.missing();
        }
    }

    /** Writes it. */
    public void save() {
        var reading = new PlaceReading(form);
        if (missing || pin.isWrong(reading)) {
            return;
        }
        try {
            places.rewrite(StaffAsked.id(), reading.proposal());
            reply.goodAt("/staff/places/" + StaffAsked.id(), "place.staff.saved");
        } catch (PlaceRefusal refusal) {
            pin.refused(refusal);
        }
    }

    public PlaceForm getForm() {
        return form;
    }

    /** Its name as it stands. */
    public String getName() {
        return name;
    }
}
