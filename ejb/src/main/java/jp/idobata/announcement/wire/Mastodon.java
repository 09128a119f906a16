package jp.idobata.announcement.wire;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Posts to an account of Mastodon, or of what speaks like it. Needs a token that may {@code write:statuses}. */
public final class Mastodon {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int NOT_FOUND = 404;
    /** What is told by somebody else becomes part of an address. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");
    private static final Pattern PAGE = Pattern.compile("https?://[\\x21-\\x7e&&[^\"<>\\\\]]{1,480}");

    private final Courier courier;
    private final String statuses;
    private final String token;

    /** @param home address of the server */
    public Mastodon(Courier courier, URI home, String token) {
        this.courier = courier;
        this.statuses = home.toString().replaceAll("/+$", "") + "/api/v1/statuses";
        this.token = token;
    }

    /**
     * Posts.
     *
     * @param key the same each time the same post is sent
     * @param replyTo what the server calls the post that this answers; null if none
     */
    public Result post(String text, String key, String replyTo) {
        var form = "status=" + encoded(text) + "&visibility=public&language=ja"
                + (replyTo == null ? "" : "&in_reply_to_id=" + encoded(replyTo));
        return told(courier.carry(to(statuses).header("Idempotency-Key", key).header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form)).build()));
    }

    /** Has a post say something else. Done twice, it says the same. */
    public Result edit(String id, String text) {
        var form = "status=" + encoded(text) + "&language=ja";
        return told(courier.carry(to(statuses + "/" + id).header("Content-Type", FORM)
                .PUT(HttpRequest.BodyPublishers.ofString(form)).build()));
    }

    /** Takes a post away. What is not there any more is away. */
    public Result delete(String id) {
        var answer = courier.carry(to(statuses + "/" + id).DELETE().build());
        return answer.isGood() || answer.status() == NOT_FOUND ? Result.sent(answer.status(), id, null)
                : answer.failure();
    }

    private HttpRequest.Builder to(String address) {
        return Courier.to(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    /** What was posted without telling how it is called could never be corrected: it is asked for again. */
    private static Result told(Answer answer) {
        if (!answer.isGood()) {
            return answer.failure();
        }
        var id = answer.word("id").filter(text -> ID.matcher(text).matches());
        var page = answer.word("url").filter(text -> PAGE.matcher(text).matches()).orElse(null);
        return id.map(name -> Result.sent(answer.status(), name, page))
                .orElseGet(() -> Result.not(Outcome.UNSURE, answer.status(), Why.ODD));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
