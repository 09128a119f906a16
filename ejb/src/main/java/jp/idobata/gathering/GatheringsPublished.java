package jp.idobata.gathering;

import java.util.List;

/**
 * Many gatherings have become public at once.
 *
 * @param gatherings their numbers
 */
public record GatheringsPublished(List<Long> gatherings) {
}
