package jp.idobata.gathering;

import java.util.EnumSet;
import java.util.Set;

/**
 * What else there is to know before coming.
 *
 * @param ways how one says that one comes; empty if nothing was said
 * @param signUpUrl the page to sign up on, for {@link SignUpWay#LINK}
 * @param ageFrom youngest age it is meant for, in years, or null
 * @param ageTo oldest age it is meant for, in years, that age included, or null
 * @param urlForComers whether the address on the net is told only to those who say that they come
 * @param weather what happens when it rains, and how one learns that it is off
 */
public record Terms(Set<SignUpWay> ways, String signUpUrl, Integer ageFrom, Integer ageTo, boolean urlForComers,
        String weather) {

    /** Nothing said. */
    public static final Terms NONE = new Terms(Set.of(), null, null, null, false, null);

    /** Missing ways count as none said, so that old drafts can be read; they keep their order. */
    public Terms {
        ways = ways == null || ways.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(ways));
    }

    /** Whether one can say here that one comes. */
    public boolean here() {
        return ways.contains(SignUpWay.HERE);
    }
}
