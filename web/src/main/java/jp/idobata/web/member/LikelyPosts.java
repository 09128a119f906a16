package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import jp.idobata.Refusal;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.likeness.Likely;
import jp.idobata.gathering.likeness.LikelyGatherings;
import jp.idobata.web.frame.Reply;

/** Asks somebody who writes a post whether it is the same as one that is public already. It never stands in the way. */
@Named
@RequestScoped
public class LikelyPosts {

    @EJB
    private LikelyGatherings likelyGatherings;

    @EJB
    private Drafts drafts;

    @Inject
    private ToldApart apart;

    @Inject
    private Reply reply;

    private List<Likely> found;
    private Instant foundFor;

    /**
     * Those that may be the same as a draft that can still be changed, and were not told apart from it.
     *
     * @param draft the draft, or null if nothing was kept yet
     */
    public List<Likely> of(Draft draft) {
        if (draft == null) {
            return List.of();
        }
        if (!draft.getSavedAt().equals(foundFor)) {
            found = find(draft);
            foundFor = draft.getSavedAt();
        }
        return found.stream().filter(one -> !apart.isTold(draft.getId(), one.id())).toList();
    }

    private List<Likely> find(Draft draft) {
        return isDecided(draft) ? List.of() : likelyGatherings.of(draft.getProposal(),
                draft.getGathering() == null ? null : draft.getGathering().getId());
    }

    private static boolean isDecided(Draft draft) {
        return draft.getState() == Draft.State.WAITING || draft.getState() == Draft.State.ACCEPTED;
    }

    /** It is the same one: the draft is put away. */
    public void same(long draft) {
        try {
            drafts.discard(draft);
            reply.goodAt("/my", "member.likely.discarded");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** It is another one: nobody asks about these two again. */
    public void another(long draft, long gathering) {
        apart.tell(draft, gathering);
    }
}
