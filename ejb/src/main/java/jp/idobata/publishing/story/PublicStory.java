package jp.idobata.publishing.story;

import java.time.Instant;
import java.util.List;
import jp.idobata.prose.ShownLined;

/**
 * A story.
 *
 * @param about who it tells of, in words
 * @param body see {@link jp.idobata.prose.Prose}
 * @param groupId the group it tells of, if it has a public page; else null
 * @param gatherings those it tells of
 * @param publishedAt since when it has been read
 * @param changedAt since when as it is
 */
public record PublicStory(long id, String title, String about, String lead, String body, Long groupId,
        String groupName, List<ShownLined> pictures, List<Told> gatherings, Instant publishedAt, Instant changedAt) {

    /** A gathering it tells of. */
    public record Told(long id, String title) {
    }
}
