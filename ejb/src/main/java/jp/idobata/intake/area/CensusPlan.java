package jp.idobata.intake.area;

import java.time.LocalDate;
import java.util.List;

/**
 * What taking a table of people in will do.
 *
 * @param rows row by row
 * @param areas how many areas get a count
 */
public record CensusPlan(List<Row> rows, int areas) {

    /**
     * One row of the table.
     *
     * @param number as a spreadsheet shows it
     * @param areaId the area it counts for; null if it fits none
     * @param areaName of that area
     * @param byHand whether somebody said so
     * @param day null if it is not known of which day it is
     * @param total null if no number could be read
     * @param bands how many bands of age it has
     */
    public record Row(int number, String code, String name, Long areaId, String areaName, boolean byHand,
            LocalDate day, Integer total, int bands) {

        /** Whether it will be taken in. */
        public boolean counts() {
            return areaId != null && day != null && total != null;
        }
    }

    /** How many rows will be taken in. */
    public long counting() {
        return rows.stream().filter(Row::counts).count();
    }
}
