package jp.idobata.welfare;

import java.time.Instant;
import java.util.Set;

/**
 * What staff have written of one gathering or place.
 *
 * @param yes numbers of the terms that apply
 * @param no numbers of the terms of 来やすさ that are known not to apply; what is in neither set is not known
 * @param note a note among staff; null if none
 * @param contact the contact person known to staff; null if none
 * @param writtenBy who wrote this state, null if nobody has written one yet
 * @param version counts the states; 0 if nobody has written one yet
 */
public record WelfareProfile(Set<Long> yes, Set<Long> no, String note, String contact, String writtenBy,
        Instant writtenAt,
        int version) {

    /** Before anyone has written. */
    public static final WelfareProfile NONE = new WelfareProfile(Set.of(), Set.of(), null, null, null, null, 0);
}
