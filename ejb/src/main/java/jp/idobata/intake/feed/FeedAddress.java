package jp.idobata.intake.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import jp.idobata.intake.feed.FeedFailure.Why;

/** Addresses of calendars. */
public final class FeedAddress {

    /** Most characters of an address. */
    public static final int MOST = 1000;

    private FeedAddress() {
    }

    /**
     * What somebody typed, as an address of the web. {@code webcal://}, which calendar programs use, means {@code
     * https://}.
     *
     * @throws FeedFailure if it is none, or has a name and a password in it
     */
    public static URI of(String typed) {
        var text = typed == null ? "" : typed.strip();
        try {
            var uri = new URI(text.replaceFirst("(?i)^webcals?://", "https://"));
            return checked(uri.getHost() == null && uri.getRawAuthority() != null ? inLetters(uri) : uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new FeedFailure(Why.NO_ADDRESS, e);
        }
    }

    /** A name in Japanese letters, as the net knows it. */
    private static URI inLetters(URI uri) throws URISyntaxException {
        var authority = uri.getRawAuthority();
        var port = authority.matches(".*:\\d{1,5}") ? authority.substring(authority.lastIndexOf(':')) : "";
        var host = IDN.toASCII(authority.substring(0, authority.length() - port.length()));
        return new URI(uri.getScheme() + "://" + host + port + (uri.getRawPath() == null ? "" : uri.getRawPath())
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    static URI checked(URI uri) {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.toASCIIString().length() > MOST
                || !scheme.equals("http") && !scheme.equals("https") || uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw new FeedFailure(Why.NO_ADDRESS);
        }
        return URI.create(uri.toASCIIString().replaceFirst("#.*$", ""));
    }
}
