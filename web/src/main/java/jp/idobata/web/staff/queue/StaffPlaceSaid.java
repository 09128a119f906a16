package jp.idobata.web.staff.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.idobata.media.Pictures;
import jp.idobata.media.ShownPicture;
import jp.idobata.moderation.Difference;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlacePictures;
import jp.idobata.search.likeness.LikelyPlace;
import jp.idobata.search.likeness.LikelyPlaces;
import jp.idobata.web.member.KindWord;
import jp.idobata.web.member.KindWords;
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

    @EJB
    private LikelyPlaces likelyPlaces;

    @Inject
    private StaffFields fields;

    private PlaceDraft draft;

    /** One field, and what it would say. */
    public record Line(String label, String said) {
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

    /** Whether it would change a place, and that has yet to be decided. */
    public boolean isChange() {
        return draft.getPlace() != null && isWaiting();
    }

    /** What it would change, field by field, against what the place says or shows now. */
    List<StaffFields.Changed> changes() {
        var place = draft.getPlace().getId();
        if (!draft.isOfPictures()) {
            return fields.changed(places.contentOf(place), draft.getProposal());
        }
        var now = shown.of(place).pictures();
        return now.equals(draft.getPictures()) ? List.of()
                : fields.changed(List.of(new Difference("pictures", now, draft.getPictures())));
    }

    /** All that it says. */
    public List<Line> getLines() {
        var said = fields.of(draft.getProposal());
        return StaffPlaceFields.ALL.stream().filter(field -> !said.word(field).isEmpty())
                .map(field -> new Line("place.form." + field, said.word(field))).toList();
    }

    /** Words in it that may keep people away. */
    List<KindWord> kindWords() {
        return draft.isOfPictures() ? List.of() : KindWords.missedBy(draft.getProposal());
    }

    /** Places that may be the same; pictures are of one that is known. */
    List<LikelyPlace> likely() {
        return draft.isOfPictures() ? List.of() : likelyPlaces.of(draft.getProposal(), draft.getPlace() == null ? null
                : draft.getPlace().getId(), draft.getId());
    }
}
