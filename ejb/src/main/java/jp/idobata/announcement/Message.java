package jp.idobata.announcement;

import jp.idobata.announcement.text.Channel;

/**
 * A message that goes out now.
 *
 * @param delivery its number
 * @param attempt number of this attempt
 * @param key by which the other side knows it again
 * @param target what the other side calls the message that this one changes or answers; null if none
 * @param body the words, or the data
 * @param tries which attempt it is, from 1
 * @param lease says that it is this node that is at it
 */
public record Message(long delivery, long attempt, Channel channel, Way way, String key, String target, String body,
        int tries, String lease) {
}
