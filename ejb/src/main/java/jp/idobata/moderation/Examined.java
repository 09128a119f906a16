package jp.idobata.moderation;

import java.time.Instant;
import java.util.List;
import jp.idobata.complaint.Complaint;
import jp.idobata.gathering.Proposal;
import jp.idobata.story.StoryDesk;
import jp.idobata.whisper.PublicWhisper;

/**
 * A submission as staff look at it.
 *
 * @param kind what it is, as in {@link Kind#code}
 * @param by address of the account that handed it in; a word that is none, if it was handed in without
 * @param writer name of that person
 * @param language the language that person is written to in: ja, simple or en
 * @param open whether it still waits for a decision
 * @param gatheringId number of the gathering it changes or has become, or null
 * @param proposal what it says; null if it is of no gathering, or went back to its writer, whose alone it is again
 * @param published what the gathering that it is to change says now; null for a new one and for one that is decided
 * @param whisper what it says, if it is a whisper; null if it is none, or went back to its writer
 * @param whisperId number of the whisper; null if it is none
 * @param placeDraftId number of what somebody tells of a place; null if it is none
 * @param groupId number of the group that has rewritten its page; null if it is none
 * @param complaint what somebody minds; null if it is none
 * @param marked whether something in it was to be kept off the list when it came
 * @param rewritten what a whisper that came back says otherwise than when it was last decided on, and the page of a
 * group otherwise than before somebody had to look at it; empty if nothing, if that is not kept, and once it is decided
 * @param decisions what was decided about it and about what its writer handed in before of the same draft, the
 * latest first
 * @param story what a story says; null if it is none, or went back to its writer
 */
public record Examined(long id, String kind, String title, String by, String writer, String language, Instant since,
        boolean open, Long gatheringId, Proposal proposal, Proposal published, PublicWhisper whisper, Long whisperId,
        Long placeDraftId, Long groupId, Complaint complaint, boolean marked, List<Difference> rewritten,
        List<PastDecision> decisions, StoryDesk.HandedIn story) {

    /** The same, with what a story says. */
    Examined telling(StoryDesk.HandedIn said) {
        return new Examined(id, kind, title, by, writer, language, since, open, gatheringId, proposal, published,
                whisper, whisperId, placeDraftId, groupId, complaint, marked, rewritten, decisions, said);
    }

    /** Whether it changes a gathering, and that has yet to be decided. */
    public boolean isChange() {
        return published != null;
    }

    /** Whether it can go back to whoever handed it in. */
    public boolean returnable() {
        return Kind.of(kind).filter(Kind::isSeen).isEmpty();
    }
}
