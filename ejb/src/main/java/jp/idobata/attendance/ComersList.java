package jp.idobata.attendance;

import java.util.List;

/**
 * The list of one date as the organiser sees it.
 *
 * @param room the date and how much room there is
 * @param ownCapacity the capacity of this date alone, or null
 * @param in who has a place, in order of arrival
 * @param waiting who waits, in order of arrival
 */
public record ComersList(Room room, Integer ownCapacity, List<Comer> in, List<Comer> waiting) {
}
