package jp.idobata.publishing.story;

import java.time.Instant;
import jp.idobata.media.ShownPicture;

/**
 * A story in a list.
 *
 * @param groupId the group it tells of, if it has a public page; else null
 * @param picture its first picture, or null
 */
public record StoryCard(long id, String title, String about, String lead, Long groupId, String groupName,
        ShownPicture picture, Instant publishedAt) {
}
