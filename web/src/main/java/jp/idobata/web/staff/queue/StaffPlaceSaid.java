package jp.idobata.web.staff.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.idobata.media.Pictures;
import jp.idobata.media.ShownPicture;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlacePictures;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffFields;
import jp.idobata.web.staff.StaffPlaceFields;

/** What somebody tells of a place, beside what the place says now. */
@RequestScoped
public class StaffPlaceSaid {

    @EJB
    private PlaceDrafts drafts;

    @EJB
    private KeptPlaces places;

    @EJB
    private Pictures pictures;

    @EJB
    private PlacePictures shown;

    @Inject
    private StaffFields fields;

    @Inject
    private Here here;

    private PlaceDraft draft;

    /** One field: what it would say, and what it says now. */
    public record Line(String field, String said, String before) {

        /** Whether it would change. */
        public boolean differs() {
            return !Objects.equals(said, before);
        }
    }

    /** Takes up that draft; returns whether there is anything to look at. */
    boolean take(long draftId) {
        draft = drafts.handedIn(draftId).orElse(null);
        return draft != null;
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
        var said = fields.of(draft.getProposal());
        var before = draft.getPlace() == null || !isWaiting() ? null
                : fields.of(places.contentOf(draft.getPlace().getId()));
        var texts = Texts.in(here.getLanguage());
        var lines = new ArrayList<Line>();
        for (var field : StaffPlaceFields.ALL) {
            var now = before == null ? "" : before.word(field);
            if (!said.word(field).isEmpty() || !now.isEmpty()) {
                lines.add(new Line(texts.get("place.form." + field), said.word(field), before == null ? null : now));
            }
        }
        return lines;
    }
}
