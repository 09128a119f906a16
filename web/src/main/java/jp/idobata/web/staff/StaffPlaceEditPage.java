package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.idobata.Refusal;
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
    private int seen;
    private boolean missing;

    @PostConstruct
    void look() {
        try {
            var content = places.contentOf(StaffAsked.id());
            name = content.name();
            seen = places.version(StaffAsked.id());
            form = PlaceForm.of(content);
        } catch (PlaceRefusal refusal) {
            missing = true;
        }
        Kept.take(request).ifPresent(before -> {
            form = PlaceForm.of(before);
            seen = Optional.ofNullable(before.word("seen")).filter(word -> word.matches("\\d{1,9}"))
                    .map(Integer::valueOf).orElse(0);
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
            places.rewrite(StaffAsked.id(), reading.proposal(), seen);
            reply.goodAt("/staff/places/" + StaffAsked.id(), "place.staff.saved");
        } catch (PlaceRefusal refusal) {
            pin.refused(refusal);
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    public PlaceForm getForm() {
        return form;
    }

    /** Version of the place when the form was opened. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** Its name as it stands. */
    public String getName() {
        return name;
    }
}
