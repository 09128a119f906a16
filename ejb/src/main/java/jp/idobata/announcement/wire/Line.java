package jp.idobata.announcement.wire;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpRequest;

/** Sends to everybody who follows an official account on LINE (Messaging API, broadcast). */
public final class Line {

    private static final int ALREADY = 409;
    private static final int TOO_MANY = 429;
    private static final int ID_MOST = 100;

    private final Courier courier;
    private final URI broadcast;
    private final String token;

    /** @param home address of the service */
    public Line(Courier courier, URI home, String token) {
        this.courier = courier;
        this.broadcast = URI.create(home.toString().replaceAll("/+$", "") + "/v2/bot/message/broadcast");
        this.token = token;
    }

    /**
     * Sends a message.
     *
     * @param key a UUID, the same each time the same message is sent
     */
    public Result broadcast(String text, String key) {
        var body = Json.createObjectBuilder().add("messages", Json.createArrayBuilder().add(Json.createObjectBuilder()
                .add("type", "text").add("text", text))).build().toString();
        var answer = courier.carry(Courier.to(broadcast).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").header("X-Line-Retry-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
        if (answer.isGood() || answer.status() == ALREADY) {
            return Result.sent(answer.status(), answer.headers().firstValue(answer.isGood() ? "x-line-request-id"
                    : "x-line-accepted-request-id").filter(id -> id.length() <= ID_MOST).orElse(null), null);
        }
        // The same number for two things: too many a second, and no more this month.
        return answer.status() == TOO_MANY && answer.word("message").orElse("").contains("monthly")
                ? Result.not(Outcome.REFUSED, TOO_MANY, Why.QUOTA) : answer.failure();
    }
}
