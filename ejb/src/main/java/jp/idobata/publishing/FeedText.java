package jp.idobata.publishing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What feeds say of a gathering in plain words. Telephone numbers and mail addresses are not among them: what has once
 * gone into other people's calendars is out of its owner's hands, so who wants to call looks at the page.
 */
public final class FeedText {

    private final FeedVoice voice;

    /** In that language. */
    public FeedText(FeedVoice voice) {
        this.voice = voice;
    }

    /** What it is about and on what terms one comes, in paragraphs; lines within one are lines of the poster. */
    public List<String> paragraphs(PublicGathering gathering) {
        var said = new ArrayList<String>();
        Stream.of(gathering.summary(), gathering.description()).filter(Objects::nonNull).forEach(said::add);
        var facts = Stream.of(fact("schedule", gathering.scheduleText()), fact("fee", fee(gathering)),
                fact("audience", gathering.audience()), fact("capacity", capacity(gathering)),
                fact("signup", gathering.signUp()), fact("weather", gathering.terms().weather()),
                fact("online", gathering.online() ? web(gathering.onlineUrl()) : null)).filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        if (!facts.isEmpty()) {
            said.add(facts);
        }
        return said;
    }

    /**
     * Where it is: the place and its address, that it is online, or that staff have hidden the place; null if nobody
     * knows.
     */
    public String where(PublicGathering gathering) {
        var where = Stream.of(gathering.placeName(), gathering.address()).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining(", "));
        if (!where.isEmpty()) {
            return where;
        }
        return gathering.online() ? voice.say("where.online")
                : gathering.placeHidden() ? voice.say("where.unsettled") : null;
    }

    /** A web address that everybody may know, as it can stand in a feed; null if there is none. */
    public static String web(String written) {
        if (written == null) {
            return null;
        }
        try {
            var address = new URI(written.strip());
            var isWeb = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return isWeb && address.getHost() != null && address.getUserInfo() == null ? address.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private String fact(String key, String value) {
        return value == null ? null : voice.say(key, value);
    }

    private String fee(PublicGathering gathering) {
        if (gathering.fee() != null || gathering.free() == null) {
            return gathering.fee();
        }
        return gathering.free() ? voice.say("fee.free") : voice.say("fee.paid");
    }

    private String capacity(PublicGathering gathering) {
        return gathering.capacityText() != null || gathering.capacity() == null ? gathering.capacityText()
                : voice.say("capacity.people", gathering.capacity());
    }
}
