package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.idobata.media.Pictures;
import jp.idobata.media.ShownPicture;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlacePictures;
import jp.idobata.place.PlaceProposal;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.member.PlaceForm;

/** A place that somebody tells of, under the eye: what it says, beside what the place says now, and the decision. */
@Named
@RequestScoped
public class StaffPlaceSubmissionPage {

    private static final List<String> FIELDS = List.of("name", "nameKana", "category", "summary", "description",
            "address", "latitude", "longitude", "access", "phone", "website", "day1", "day2", "day3", "day4", "day5",
            "day6", "day7", "day8", "closures", "who", "how", "fee", "size", "equipment", "STEP_FREE", "TOILET",
            "WIDE_TOILET", "NURSING_ROOM", "PARKING", "STOP_NEARBY");

    @EJB
    private PlaceDrafts drafts;

    @EJB
    private PlaceDesk desk;

    @EJB
    private KeptPlaces places;

    @EJB
    private Pictures pictures;

    @EJB
    private PlacePictures shown;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private Here here;

    private PlaceDraft draft;
    private String reason;

    /** One field: what it would say, and what it says now. */
    public record Line(String field, String said, String before) {

        /** Whether it would change. */
        public boolean differs() {
            return !Objects.equals(said, before);
        }
    }

    @PostConstruct
    void look() {
        draft = drafts.handedIn(StaffAsked.id()).orElse(null);
    }

    /** Answers 404 if there is nothing of that number to look at. */
    public void open() {
        if (draft == null) {
            reply.missing();
        }
    }

    /** Lets it through. */
    public void approve() {
        if (deeds.attempt(() -> desk.approve(StaffAsked.id()))) {
            reply.goodAt("/staff/queue", "place.staff.approved", draft.getProposal().name());
        }
    }

    /** Gives it back with the reason. */
    public void giveBack() {
        if (reason == null || reason.isBlank()) {
            reply.wrong("reason", "moderation.refusal.reason");
        } else if (deeds.attempt(() -> desk.giveBack(StaffAsked.id(), reason))) {
            reply.goodAt("/staff/queue", "place.staff.returned", draft.getProposal().name());
        }
    }

    public PlaceDraft getDraft() {
        return draft;
    }

    /** Whether it still waits. */
    public boolean isWaiting() {
        return draft.getState() == PlaceDraft.State.WAITING;
    }

    /** The pictures it would show, if it is of pictures. */
    public List<ShownPicture> getPictures() {
        return draft.isOfPictures() ? pictures.shown(draft.getPictures()) : List.of();
    }

    /** The pictures the place shows now. */
    public List<ShownPicture> getPicturesNow() {
        return draft.isOfPictures() ? pictures.shown(shown.of(draft.getPlace().getId()).pictures()) : List.of();
    }

    /** All that it says, and for a change what the place says now. */
    public List<Line> getLines() {
        var said = form(draft.getProposal());
        var before = draft.getPlace() == null || !isWaiting() ? null
                : form(places.contentOf(draft.getPlace().getId()));
        var texts = Texts.in(here.getLanguage());
        var lines = new ArrayList<Line>();
        for (var field : FIELDS) {
            var now = before == null ? "" : before.word(field);
            if (!said.word(field).isEmpty() || !now.isEmpty()) {
                lines.add(new Line(texts.get("place.form." + field), shown(said.word(field), texts),
                        before == null ? null : shown(now, texts)));
            }
        }
        return lines;
    }

    private static String shown(String word, Texts texts) {
        return word.matches("yes|no") ? texts.get("place.form." + word) : word;
    }

    private static PlaceForm form(PlaceProposal proposal) {
        return PlaceForm.of(proposal);
    }

    /** Most characters of the reason. */
    public int getReasonMost() {
        return ModerationDesk.RETURN_REASON_MOST;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
