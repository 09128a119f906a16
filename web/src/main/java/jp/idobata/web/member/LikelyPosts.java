package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.Refusal;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Proposal;
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
    private Proposal foundFor;

    /**
     * Those that may be the same as a post that can still be changed, and were not told apart from it.
     *
     * @param writing the post, or null if there is none
     */
    public List<Likely> of(AtHand writing) {
        if (writing == null) {
            return List.of();
        }
        if (!writing.proposal().equals(foundFor)) {
            found = writing.open() ? likelyGatherings.of(writing.proposal(), writing.gathering()) : List.of();
            foundFor = writing.proposal();
        }
        return found.stream().filter(one -> !apart.isTold(number(writing), one.id())).toList();
    }

    /** What is kept nowhere yet is told apart under no number; there is only one of it in a session. */
    private static long number(AtHand writing) {
        return writing.draft() == null ? 0 : writing.draft();
    }

    /** It is the same one: the draft is put away. */
    public void same(AtHand writing) {
        try {
            drafts.discard(writing.draft());
            reply.goodAt("/my", "member.likely.discarded");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** It is another one: nobody asks about these two again. */
    public void another(AtHand writing, long gathering) {
        apart.tell(number(writing), gathering);
    }
}
