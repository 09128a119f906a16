package jp.idobata.counter;

import java.util.stream.Stream;

/**
 * How to reach those who told it; for staff only. Each part may be null.
 *
 * @param person whom to ask for
 * @param address where to send letters
 * @param via through whom, such as a welfare commissioner or another office
 * @param hours when to call
 */
public record Reach(String person, String phone, String fax, String address, String via, String hours) {

    /** Whether nothing is known. */
    public boolean isNothing() {
        return !isAny() && person == null && hours == null;
    }

    /** Whether there is any way at all. */
    public boolean isAny() {
        return Stream.of(phone, fax, address, via).anyMatch(way -> way != null);
    }
}
