/**
 * 似た場所: tells staff which places may be the one that somebody tells of.
 *
 * <ul>
 * <li>A place may be the same if its name is the same once folded as in a search, wherever it is; if it is within 100
 * metres and its name is alike by the measure of package {@code gathering.likeness}; or if its address is the same in
 * one spelling, down to a number.</li>
 * <li>It only ever asks; staff decide. What is out of public view is told of too, for it is staff who ask.</li>
 * <li>So is a new place that somebody has told of as well and that nobody has decided on: else the same place would
 * come in twice.</li>
 * <li>Two statements however many places there are: one reads their names from the index and what waits, the other what
 * is near or called so. Neither reads more than is bounded here.</li>
 * </ul>
 */
package jp.idobata.search.likeness;
