/**
 * The calendar people live by: what day it is in town ({@link jp.idobata.calendar.TownClock}), public holidays,
 * weeks, parts of the day, and how a date is said in each language. Knows nothing of gatherings.
 */
package jp.idobata.calendar;
