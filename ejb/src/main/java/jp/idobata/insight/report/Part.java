package jp.idobata.insight.report;

import static jp.idobata.insight.report.Column.BASES;
import static jp.idobata.insight.report.Column.CAME;
import static jp.idobata.insight.report.Column.GATHERINGS;
import static jp.idobata.insight.report.Column.HELD;
import static jp.idobata.insight.report.Column.MEAN;
import static jp.idobata.insight.report.Column.PEOPLE;
import static jp.idobata.insight.report.Column.PLACES;
import static jp.idobata.insight.report.Column.RATE;
import static jp.idobata.insight.report.Column.REGULAR;
import static jp.idobata.insight.report.Column.TOLD;
import static jp.idobata.insight.report.Column.UNTOLD;

import java.util.List;

/** A table that a report can have, or several of one kind. */
public enum Part {
    /** The whole town. */
    SUMMARY(PLACES, REGULAR, BASES, GATHERINGS, HELD, TOLD, UNTOLD, CAME, MEAN),
    /** The same days of this year and of the years before. */
    YEARS(PLACES, REGULAR, BASES, GATHERINGS, HELD, TOLD, UNTOLD, CAME, MEAN),
    /** By strand of the programme. */
    PROGRAMMES(PLACES, REGULAR, BASES, HELD, TOLD, UNTOLD, CAME, MEAN),
    /** By area, a table for each kind of area. */
    AREAS(PLACES, REGULAR, BASES, PEOPLE, RATE, HELD, TOLD, UNTOLD, CAME),
    /** By month. */
    MONTHS(GATHERINGS, HELD, TOLD, UNTOLD, CAME, MEAN),
    /** By how often gatherings are held. */
    FREQUENCY(GATHERINGS, HELD, TOLD, UNTOLD, CAME, MEAN),
    /** By what is done there. */
    ACTIVITIES(GATHERINGS, REGULAR, HELD, TOLD, UNTOLD, CAME, MEAN),
    /** Before and after a day, by strand. */
    COMPARISON(BASES, HELD, TOLD, CAME);

    private final List<Column> columns;

    Part(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Its columns; those of a comparison each three times: before, after, difference. */
    public List<Column> getColumns() {
        return columns;
    }
}
