package jp.idobata.insight.report;

/**
 * An area of a day.
 *
 * @param parent the area it is part of; null if of none
 * @param people how many live there; null if not known
 */
record Ground(long id, String layer, String name, Long parent, Double people) {
}
