package jp.idobata.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.idobata.announcement.text.Channel;
import jp.idobata.announcement.wire.Courier;
import jp.idobata.announcement.wire.Line;
import jp.idobata.announcement.wire.Mastodon;
import jp.idobata.announcement.wire.Outcome;
import jp.idobata.announcement.wire.Result;
import jp.idobata.announcement.wire.Signature;
import jp.idobata.announcement.wire.Webhook;
import jp.idobata.announcement.wire.Why;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The channels that are set up. Settings: {@code MASTODON_URL} and {@code MASTODON_TOKEN}, {@code LINE_TOKEN} (and
 * {@code LINE_URL}), {@code WEBHOOK_URL} and {@code WEBHOOK_SECRET}.
 */
@ApplicationScoped
class Outlets {

    /** How long a message may take; shorter than {@link DeliverySteps#LEASE_SECONDS}. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = Logger.getLogger(Outlets.class.getName());

    @Inject
    @ConfigProperty(name = "MASTODON_URL")
    private Optional<URI> mastodonUrl;
    @Inject
    @ConfigProperty(name = "MASTODON_TOKEN")
    private Optional<String> mastodonToken;
    @Inject
    @ConfigProperty(name = "LINE_URL", defaultValue = "https://api.line.me")
    private URI lineUrl;
    @Inject
    @ConfigProperty(name = "LINE_TOKEN")
    private Optional<String> lineToken;
    @Inject
    @ConfigProperty(name = "WEBHOOK_URL")
    private Optional<URI> webhookUrl;
    @Inject
    @ConfigProperty(name = "WEBHOOK_SECRET")
    private Optional<String> webhookSecret;

    private Mastodon mastodon;
    private Line line;
    private Webhook webhook;

    @PostConstruct
    void open() {
        var courier = new Courier(PATIENCE);
        if (mastodonUrl.isPresent() && mastodonToken.isPresent()) {
            mastodon = new Mastodon(courier, mastodonUrl.get(), mastodonToken.get());
        }
        lineToken.ifPresent(token -> line = new Line(courier, lineUrl, token));
        if (webhookUrl.isPresent() && webhookSecret.isPresent()) {
            try {
                webhook = new Webhook(courier, webhookUrl.get(), Signature.by(webhookSecret.get()));
            } catch (IllegalArgumentException e) {
                LOG.log(Level.SEVERE, "WEBHOOK_SECRET is not like whsec_… with 24 to 64 bytes in Base64; no webhook");
            }
        }
    }

    /** Whether something can be sent there. By hand it always can. */
    boolean isSetUp(Channel channel) {
        return switch (channel) {
            case MASTODON -> mastodon != null;
            case LINE -> line != null;
            case WEBHOOK -> webhook != null;
            default -> true;
        };
    }

    /** Sends a message, and says what came of it. */
    Result send(Message message) {
        if (!isSetUp(message.channel())) {
            return Result.not(Outcome.REFUSED, null, Why.UNSET);
        }
        return switch (message.channel()) {
            case MASTODON -> toMastodon(message);
            case LINE -> line.broadcast(message.body(), message.key());
            case WEBHOOK -> webhook.send(message.key(), message.body(), Instant.now());
            // What is on the site is there once it is written down.
            default -> Result.sent(null, null, null);
        };
    }

    private Result toMastodon(Message message) {
        if (message.way() == Way.POST) {
            return mastodon.post(message.body(), message.key(), null);
        }
        if (message.target() == null) {
            return Result.not(Outcome.REFUSED, null, Why.NOT_THERE);
        }
        return switch (message.way()) {
            case EDIT -> mastodon.edit(message.target(), message.body());
            case DELETE -> mastodon.delete(message.target());
            default -> mastodon.post(message.body(), message.key(), message.target());
        };
    }
}
