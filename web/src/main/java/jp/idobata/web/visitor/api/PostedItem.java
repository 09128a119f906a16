package jp.idobata.web.visitor.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Locale;
import jp.idobata.gathering.SystemPost;

/**
 * What a group's system has posted, and what has become of it.
 *
 * @param id its number; the gathering has another
 * @param url where the same is read again, with a key of the group
 * @param state waiting, returned, writing, published, hidden or discarded
 * @param reason why it was returned or is hidden; null otherwise
 * @param gathering address of the gathering among the public ones; null while it is none
 * @param page address of its page for people; null while it has none
 * @param postedAt when it was posted
 */
@JsonbPropertyOrder({"id", "url", "state", "reason", "gathering", "page", "postedAt"})
public record PostedItem(long id, URI url, String state, String reason, URI gathering, URI page,
        OffsetDateTime postedAt) {

    static PostedItem of(SystemPost post, Telling telling) {
        var number = post.gatheringId();
        return new PostedItem(post.id(), telling.address("/api/v1/posts/" + post.id()),
                post.state().name().toLowerCase(Locale.ROOT), post.reason(),
                number == null ? null : telling.address("/api/v1/gatherings/" + number),
                number == null ? null : telling.address("/gatherings/" + number), telling.moment(post.at()));
    }
}
