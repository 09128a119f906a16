package jp.idobata.insight;

import java.util.List;

/**
 * What there is to begin with where a cell is empty, or nearly.
 *
 * @param areaName name of the area
 * @param column the column
 * @param there what is in the cell
 * @param near the same elsewhere, the nearest first
 * @param places places to borrow in the area, and next to it
 * @param whispers wishes and offers of the area, and of the whole town
 * @param organisers who holds anything at all in the area, those with the most first
 * @param contacts people whom staff know there
 */
public record CellStory(String areaName, Matrix.Column column, List<Thing> there, List<Thing> near,
        List<Borrowed> places, List<Heard> whispers, List<Organiser> organisers, List<Contact> contacts) {

    /**
     * A gathering or place.
     *
     * @param by who holds it; null if not told
     * @param metres how far from the middle of the area; null if not known
     */
    public record Thing(boolean place, long id, String title, Long groupId, String by, String area, Integer metres) {
    }

    /**
     * A place to borrow.
     *
     * @param hours on how many days a week it is open
     * @param taken how many dates are held there in the period
     * @param free when it is open and nothing is ever on in the next weeks
     */
    public record Borrowed(long id, String name, String address, int hours, int taken, Integer metres,
            List<FreeDay> free) {
    }

    /**
     * The parts of a day of the week that are free.
     *
     * @param weekday 1 Monday to 7 Sunday (ISO 8601)
     * @param parts {@code AM}, {@code PM}, {@code EVE}, in this order
     */
    public record FreeDay(int weekday, List<String> parts) {
    }

    /** A wish or an offer. */
    public record Heard(long id, boolean wish, String text, String area) {
    }

    /** A group or person that holds gatherings in the area. */
    public record Organiser(Long groupId, String name, int gatherings) {
    }

    /**
     * Somebody known to staff, from a welfare profile.
     *
     * @param of what the profile is of: {@code gatherings}, {@code places} or {@code groups}
     */
    public record Contact(String of, long id, String about, String contact) {
    }
}
