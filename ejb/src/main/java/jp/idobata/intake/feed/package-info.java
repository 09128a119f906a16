/**
 * Fetches calendars of others over the net.
 *
 * <p>Promise: only machines of the open Internet are asked, and those of networks that the setting
 * {@code CALENDAR_NETWORKS} names, however an address is written, whatever its name means the next moment, wherever it
 * leads on to ({@link jp.idobata.intake.feed.Networks}, {@link jp.idobata.intake.feed.Wire}). No answer takes longer or
 * is larger than allowed, packed or unpacked, on a secured line or not, the looking up of its name included; one that
 * breaks off is not taken. What fails says why, in words that staff can do something with ({@link
 * jp.idobata.intake.feed.FeedFailure}).
 *
 * <p>It speaks just as much HTTP/1.1 as that takes: the client of the platform looks names up by itself, and so cannot
 * be held to the number that was looked at.
 */
package jp.idobata.intake.feed;
