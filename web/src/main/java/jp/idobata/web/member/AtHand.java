package jp.idobata.web.member;

import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Proposal;

/**
 * A post that is being written, as far as it can be read.
 *
 * @param proposal what it says
 * @param draft number of the draft that keeps it, or null
 * @param gathering number of the gathering it changes, or null
 * @param link the link it is written by, or null
 * @param open whether it can still be changed
 */
public record AtHand(Proposal proposal, Long draft, Long gathering, String link, boolean open) {

    /** A draft of somebody signed in. */
    static AtHand of(Draft draft) {
        return of(draft, null);
    }

    /** A draft that is opened by a link, or by somebody signed in: then the link is null. */
    static AtHand of(Draft draft, String link) {
        return of(draft, link, draft.getProposal());
    }

    /** What was typed since a draft was kept. */
    static AtHand of(Draft draft, String link, Proposal typed) {
        return new AtHand(typed, draft.getId(), draft.getGathering() == null ? null : draft.getGathering().getId(),
                link, draft.getState() == Draft.State.WRITING || draft.getState() == Draft.State.RETURNED);
    }

    /** What is kept nowhere yet. */
    static AtHand of(Proposal proposal) {
        return new AtHand(proposal, null, null, null, true);
    }
}
