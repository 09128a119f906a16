/**
 * つなぐ: what is open to one person, found together with them. Behind the wall, for it looks into welfare profiles too.
 *
 * <ul>
 *   <li>What somebody likes, when they can, from where and how, is a {@link jp.idobata.insight.connect.Wish}: it lives
 *   as long as one call, is written nowhere and stands in no message. Whom it is for is never asked.
 *   <li>Found are gatherings that are public, awake and have dates ahead, and places to drop in at that are awake and
 *       open, by the calendar, at a time that suits. What is known not to suit is left out; what is not known
 *       stays and is said to be not known.
 *   <li>The order is made of points, each with its reason, so that it can be told in words why something stands where
 *       it does. See {@link jp.idobata.insight.connect.ConnectSql}.
 *   <li>Bounded: so many gatherings, so many places, in a fixed number of statements, one transaction, the unit behind
 *       the wall alone.
 * </ul>
 */
package jp.idobata.insight.connect;
