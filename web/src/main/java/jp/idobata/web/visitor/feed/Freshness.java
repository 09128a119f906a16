package jp.idobata.web.visitor.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import jp.idobata.Fingerprint;

/**
 * Whether who asks has the latest already (RFC 9110, section 13).
 *
 * @param tag the entity tag, a weak one: the server compresses as it likes
 * @param changedAt to the second
 */
public record Freshness(String tag, Instant changedAt) {

    private static final Duration UNSETTLED = Duration.ofSeconds(2);
    private static final int TAG_LENGTH = 32;
    private static final int SECONDS_A_DAY = 86_400;

    /**
     * For a state of things.
     *
     * @param mark everything that the answer depends on
     * @param changedAt when it last changed, by the town's clock
     * @param now by the same clock
     */
    public static Freshness of(String mark, Instant changedAt, Instant now) {
        var settled = changedAt.isBefore(now.minus(UNSETTLED));
        var whole = settled ? changedAt : changedAt.minusSeconds(1);
        return new Freshness("W/\"" + digest(settled ? mark : mark + now) + "\"", inTheWorld(whole, now)
                .truncatedTo(ChronoUnit.SECONDS));
    }

    /** A demo's clock is whole days away from the world's, which is that of HTTP. */
    private static Instant inTheWorld(Instant moment, Instant now) {
        var days = Math.round(Duration.between(Instant.now(), now).toSeconds() / (double) SECONDS_A_DAY);
        return moment.minus(Duration.ofDays(days));
    }

    /** Whether nothing is new to the one who asks. */
    public boolean isKnown(HttpServletRequest request) {
        var tags = request.getHeader("If-None-Match");
        return tags != null ? Arrays.stream(tags.split(",")).map(String::strip).anyMatch(this::is)
                : since(request) >= changedAt.toEpochMilli();
    }

    /** Says how new the answer is. */
    public void tell(HttpServletResponse response) {
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", changedAt.toEpochMilli());
    }

    private boolean is(String other) {
        return other.equals("*") || other.equals(tag) || ("W/" + other).equals(tag);
    }

    /** A date that is none counts as not given. */
    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static String digest(String text) {
        return Fingerprint.of(text).substring(0, TAG_LENGTH);
    }
}
