package jp.idobata.attendance;

/**
 * Somebody on the list of a date, as the organiser sees it. Without the address: the organiser writes by way of the
 * town.
 *
 * @param id number of what was said
 * @param position position in the waiting list, from 1 on; 0 for those who have a place
 * @param word a word to the organiser, or null
 */
public record Comer(long id, String name, int party, String word, int position) {
}
