package jp.idobata.whisper;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A whisper as everybody may read it. Who wrote it and who joined in is not part of it.
 *
 * @param more what else there is to say, or null
 * @param areaId number of the area, or null for the whole town
 * @param groupName name of the group that says it, or null: a resident
 * @param themes codes, in the order of the themes
 * @param publishedAt since when the public reads it; null if it does not
 * @param joined how many have said わたしも
 * @param fulfilled whether its author says that it has come true
 * @param gatheringId number of the public gathering it has become, or null
 * @param gatheringTitle what that is called
 */
public record PublicWhisper(long id, Kind kind, String text, String more, Long areaId, String areaName, Long groupId,
        String groupName, List<String> themes, Instant publishedAt, int joined, boolean fulfilled, Long gatheringId,
        String gatheringTitle) {

    /** Whether one can still join in and make something of it. */
    public boolean isOpen() {
        return publishedAt != null && !fulfilled && gatheringId == null;
    }

    /** The same as it would be handed in. */
    public WhisperProposal said() {
        return new WhisperProposal(kind, text, more, areaId, Set.copyOf(themes), groupId);
    }

    /** All it says, for whoever looks for what it speaks of. */
    String whole() {
        return more == null ? text : text + "\n" + more;
    }
}
