package jp.idobata.group;

import java.time.Instant;
import java.util.List;

/**
 * A group as its members see it.
 *
 * @param part what the one who asks may do
 * @param open whether its page is public
 * @param returned why staff did not make it public, if they said so last; or null
 * @param members who belongs to it, owners first
 * @param invitations who has been asked and has not answered; only for owners
 * @param keys keys that work; only for owners
 */
public record MyGroup(long id, GroupDetails details, Part part, boolean open, String returned, List<Member> members,
        List<Asked> invitations, List<Key> keys) {

    /** Whether the one who asks decides who belongs. */
    public boolean isOwner() {
        return part == Part.OWNER;
    }

    /**
     * Somebody who belongs to it.
     *
     * @param me whether that is the one who asks
     */
    public record Member(long accountId, String name, Part part, Instant since, boolean me) {
    }

    /** Somebody who was asked. */
    public record Asked(long id, String email, Part part, Instant until) {
    }

    /**
     * A key that works.
     *
     * @param lastUsedOn the last day it was used, or null
     */
    public record Key(long id, String name, Instant madeAt, java.time.LocalDate lastUsedOn) {
    }
}
