package jp.idobata.insight.report;

/** What span of days a report is about, unless one is chosen. */
public enum Period {
    /** The year of Japanese offices, from 1 April. */
    FISCAL,
    /** From 1 January. */
    CALENDAR,
    /** Days that are chosen each time. */
    ANY
}
