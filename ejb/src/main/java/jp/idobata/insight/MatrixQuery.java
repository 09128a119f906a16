package jp.idobata.insight;

import java.time.LocalDate;

/**
 * What a matrix is asked for.
 *
 * @param layer the kind of areas that are its rows
 * @param from first day of the period
 * @param to last day
 * @param asOf the day on which areas, people, and what lies where, are as they were
 */
public record MatrixQuery(String layer, Axis axis, Counted counted, LocalDate from, LocalDate to, LocalDate asOf) {

    /** Whether anything is counted by columns: places have no themes. */
    public boolean hasColumns() {
        return counted != Counted.PLACES || axis != Axis.THEME;
    }
}
