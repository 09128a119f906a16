/**
 * The table in which many things are tagged: rows are gatherings, places or groups, columns the terms of one dimension.
 *
 * <ul>
 *   <li>Paged and filtered in SQL; how many there are is counted to a bound, so that a table of 100,000 is quick.</li>
 *   <li>A row is written by itself, against the version that was shown: of two who are at it, the second is told, and
 *   nothing is written over.</li>
 *   <li>What is written here goes through the same door as the form of a profile, with its rules and its history; what
 *   the profile says in other dimensions stays.</li>
 * </ul>
 */
package jp.idobata.welfare.table;
