package jp.idobata.announcement.wire;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;

/** Tells another program, by a signed message. */
public final class Webhook {

    private final Courier courier;
    private final URI address;
    private final Signature signature;

    /** @param address where it listens */
    public Webhook(Courier courier, URI address, Signature signature) {
        this.courier = courier;
        this.address = address;
        this.signature = signature;
    }

    /**
     * Sends a message.
     *
     * @param id the same each time the same message is sent
     * @param body JSON; what is signed is what is sent, to the byte
     * @param now by the world's clock: who listens refuses what is old
     */
    public Result send(String id, String body, Instant now) {
        var seconds = now.getEpochSecond();
        var answer = courier.carry(Courier.to(address).header("Content-Type", "application/json")
                .header("webhook-id", id).header("webhook-timestamp", String.valueOf(seconds))
                .header("webhook-signature", signature.of(id, seconds, body))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
        return answer.isGood() ? Result.sent(answer.status(), null, null) : answer.failure();
    }
}
