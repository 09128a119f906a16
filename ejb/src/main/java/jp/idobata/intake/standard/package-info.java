/**
 * The way back: lists in the 79 columns that an Idobata has written, read exactly.
 *
 * <p>Promise: such a list gives back every gathering with every field that the columns can hold: its dates, moved and
 * cancelled ones too, and its rule with what that leaves out, as long as the rule gives the dates that the list has.
 * Nothing is guessed, and no row is set aside. A list in which a single row is not of that form (because somebody has
 * written into it by hand, or another program has made it) is read like any other ({@link
 * jp.idobata.intake.gathering}). What a spreadsheet makes of dates and times when it saves the list ({@code
 * 2026/8/1}, {@code 9:00}) is that form
 * still.
 *
 * <p>A gathering is known by its コンテンツURL, so the same list twice is the same gatherings, and those of two towns are
 * two.
 *
 * <p>Left out: that a date beside a rule is cancelled, or one of several of a day without a rule: such a date does
 * not come back, which is told; nobody is to be sent to what will not be.
 */
package jp.idobata.intake.standard;
