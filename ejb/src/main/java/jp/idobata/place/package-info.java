/**
 * 居場所・場所: spots people can drop in to, or where gatherings are held. A place has one name, an address and a point,
 * falls into an area, and may have opening hours by weekday; what could not be read of an imported place is kept as
 * text on it.
 *
 * <p>It tells what it has and has not, how to get there, when it is closed every year and on which dates it differs
 * from its week ({@link jp.idobata.place.OpeningTimes} says whether it is open at a moment), and on what terms it is
 * lent. Whoever edits for its group, or posted it, looks after it: dates are told at once, all else waits for staff
 * ({@link jp.idobata.place.PlaceDraft}), its pictures, too; staff correct it at once. Whoever told something of a place
 * is mailed what staff have decided.
 */
package jp.idobata.place;
