package jp.idobata.intake.area;

import java.util.List;
import java.util.Set;
import jp.idobata.area.Outline;

/**
 * What taking a file of outlines in will do.
 *
 * @param rows area by area
 */
public record OutlinePlan(List<Row> rows) {

    /** What becomes of an area. */
    public enum State {
        /** There is no such area yet. */
        NEW,
        /** It will be drawn otherwise, or for the first time. */
        REDRAWN,
        /** It is drawn so already. */
        SAME,
        /** It is not in the file. */
        GONE,
        /** It is left out. */
        ASIDE
    }

    /**
     * One area.
     *
     * @param where which features of the file it is, such as 3 or 3, 7
     * @param code null if none
     * @param areaId the area that there is; null for a new one
     * @param notes what is told of it
     * @param about names of others that a note speaks of; empty if none
     * @param changed how much of the area both outlines do not share, in percent; null if there was none
     * @param outline null if gone or set aside
     */
    public record Row(State state, String where, String name, String code, String parent, Long areaId, Set<Note> notes,
            String about, Integer changed, Outline outline) {
    }

    /** How many areas are in that state. */
    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
