package jp.idobata.moderation;

import java.time.Instant;
import java.util.List;
import jp.idobata.gathering.Proposal;
import jp.idobata.whisper.PublicWhisper;

/**
 * A submission as staff look at it.
 *
 * @param by address of the account that handed it in
 * @param writer name of that person
 * @param open whether it still waits for a decision
 * @param gatheringId number of the gathering it changes or has become, or null
 * @param proposal what it says; null once it went back to its writer, whose alone it is again
 * @param published what the gathering that it is to change says now; null for a new one and for one that is decided
 * @param whisper what it says, if it is a whisper; null if it is a gathering, or went back to its writer
 * @param whisperId number of the whisper; null if it is a gathering
 * @param decisions what was decided about it and about what its writer handed in before of the same draft, the
 * latest first
 */
public record Examined(long id, String title, String by, String writer, Instant since, boolean open, Long gatheringId,
        Proposal proposal, Proposal published, PublicWhisper whisper, Long whisperId, List<PastDecision> decisions) {

    /** Whether it changes a gathering, and that has yet to be decided. */
    public boolean isChange() {
        return published != null;
    }

    /** What it is: {@code new}, {@code change} or {@code whisper}. */
    public String kind() {
        return whisperId != null ? "whisper" : isChange() ? "change" : "new";
    }
}
