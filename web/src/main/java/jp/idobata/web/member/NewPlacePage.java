package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlaceRefusal;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;

/**
 * Telling of a place: a new one, a change to one of one's own (parameter {@code place}), or once more what was given
 * back.
 */
@Named
@RequestScoped
public class NewPlacePage {

    @EJB
    private PlaceDrafts drafts;

    @EJB
    private KeptPlaces kept;

    @Inject
    private PlacePin pin;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private PlaceForm form = new PlaceForm();
    private Long placeId;
    private PlaceDraft draft;
    private boolean missing;

    @PostConstruct
    void arrive() {
        placeId = Optional.ofNullable(request.getParameter("place")).filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf).orElse(null);
        try {
            if (request.getAttribute("id") instanceof String id) {
                draft = drafts.find(Long.parseLong(id));
                form = PlaceForm.of(draft.getProposal());
            } else if (placeId != null) {
                form = PlaceForm.of(kept.content(placeId));
            }
        } catch (PlaceRefusal refusal) {
            missing = true;
        }
        Kept.take(request).ifPresent(before -> {
            form = PlaceForm.of(before);
            reply.careful("member.expired");
        });
    }

    /** Answers 404 if it is none of one's own. */
    public void look() {
        if (missing) {
            reply.missing();
        }
    }

    /** Hands it in. */
    public void send() {
        var reading = new PlaceReading(form);
        if (missing || pin.isWrong(reading)) {
            return;
        }
        try {
            if (draft == null) {
                drafts.submit(placeId, reading.proposal());
            } else {
                drafts.submitAgain(draft.getId(), reading.proposal());
            }
            reply.goodAt("/my/places", "place.my.sent", reading.proposal().name());
        } catch (PlaceRefusal refusal) {
            pin.refused(refusal);
        }
    }

    public PlaceForm getForm() {
        return form;
    }

    /** The place that is to be changed, or null. */
    public Long getPlaceId() {
        return placeId;
    }

    /** Whether it waits for a decision and cannot be written on. */
    public boolean isWaiting() {
        return draft != null && draft.getState() == PlaceDraft.State.WAITING;
    }

    /** Why it was given back, or null. */
    public String getReturnReason() {
        return draft == null ? null : draft.getReturnReason();
    }
}
