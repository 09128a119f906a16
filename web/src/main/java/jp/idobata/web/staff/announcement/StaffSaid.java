package jp.idobata.web.staff.announcement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import jp.idobata.announcement.text.Channel;

/**
 * A text for a channel, as it stands in a form.
 *
 * @param chosen whether it is to go out there
 * @param setUp whether anything can be sent there
 */
public record StaffSaid(Channel channel, String title, String words, boolean chosen, boolean setUp) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]+$");

    /** How long it is, as the channel counts. */
    public int getLength() {
        return channel.length(words.replace("\r\n", "\n").strip());
    }

    /** How much more it may be; less than nothing if it is too long. */
    public int getLeft() {
        return channel.most() - getLength();
    }

    /** Where it is sent by hand, with the text in it if the other side takes it; null if there is no such address. */
    public String getOpen() {
        return open(channel, words);
    }

    static String open(Channel channel, String words) {
        var page = ADDRESS.matcher(words.strip()).results().map(match -> match.group()).findFirst().orElse("");
        return switch (channel) {
            case X -> "https://x.com/intent/post?text=" + encoded(words);
            case LINE_SHARE -> "https://line.me/R/share?text=" + encoded(words);
            case FACEBOOK -> "https://www.facebook.com/sharer/sharer.php?u=" + encoded(page);
            case INSTAGRAM -> "https://www.instagram.com/";
            case MAIL -> "mailto:?body=" + encoded(words.replace("\n", "\r\n"));
            default -> null;
        };
    }

    /** A space in an address is no plus sign for everybody. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
