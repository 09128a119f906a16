package jp.idobata.gathering;

import java.util.HashSet;
import java.util.Set;

/**
 * Asks on which dates of a gathering people count, before these are laid out anew. Whoever keeps lists of those who
 * come answers in the same transaction.
 *
 * @param gatheringId number of the gathering
 * @param dates numbers of the dates that somebody comes to, or waits for a place at; to be filled
 */
public record ComersAsked(long gatheringId, Set<Long> dates) {

    ComersAsked(long gatheringId) {
        this(gatheringId, new HashSet<>());
    }
}
