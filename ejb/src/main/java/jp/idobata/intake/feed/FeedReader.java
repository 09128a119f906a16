package jp.idobata.intake.feed;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import javax.net.ssl.SSLException;
import jp.idobata.intake.feed.FeedFailure.Why;
import jp.idobata.intake.ics.CalendarIntake;
import jp.idobata.intake.sheet.TextFile;

/** Fetches calendars from addresses that others have typed. */
public final class FeedReader {

    private static final int REDIRECTS_MOST = 5;
    private static final int ETAG_MOST = 500;
    private static final int MOMENT_MOST = 100;

    private final Ways ways;
    private final Duration patience;
    private final int bytesMost;

    /**
     * @param networks which machines may be asked
     * @param patience how long all of it may take
     * @param bytesMost how large a calendar may be
     */
    public FeedReader(Networks networks, Duration patience, int bytesMost) {
        this(Ways.within(networks), patience, bytesMost);
    }

    FeedReader(Ways ways, Duration patience, int bytesMost) {
        this.ways = ways;
        this.patience = patience;
        this.bytesMost = bytesMost;
    }

    /**
     * Asks for a calendar. Where an address leads on to another one, that one is looked at as closely.
     *
     * @param etag mark of the version that is known; or null
     * @param lastModified when that was last changed, as the answer then said it; or null
     */
    public FeedReply read(URI address, String etag, String lastModified) {
        var deadline = Deadline.in(patience);
        var uri = FeedAddress.checked(address);
        try {
            for (var i = 0; i <= REDIRECTS_MOST; i++) {
                try (var wire = Wire.to(uri, ways, deadline)) {
                    wire.send(request(uri, etag, lastModified));
                    var answer = Answer.of(wire.in());
                    if (!isElsewhere(answer)) {
                        return reply(answer);
                    }
                    uri = FeedAddress.checked(uri.resolve(answer.headers().get("location")));
                }
            }
            throw new FeedFailure(Why.REDIRECTS);
        } catch (SocketTimeoutException e) {
            throw new FeedFailure(Why.TIMEOUT, e);
        } catch (SSLException e) {
            // A secured line says of all that befalls it that it is not to be trusted.
            throw new FeedFailure(deadline.isOver() ? Why.TIMEOUT : Why.NOT_TRUSTED, e);
        } catch (IOException e) {
            throw new FeedFailure(Why.NOT_REACHED, e);
        } catch (IllegalArgumentException e) {
            throw new FeedFailure(Why.REDIRECTS, e);
        }
    }

    private static boolean isElsewhere(Answer answer) {
        return answer.status() >= 301 && answer.status() <= 308 && answer.status() != 304
                && answer.headers().containsKey("location");
    }

    private static String request(URI uri, String etag, String lastModified) {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return "GET " + path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()) + " HTTP/1.1\r\n"
                + "Host: " + uri.getHost() + (uri.getPort() > 0 ? ":" + uri.getPort() : "") + "\r\n"
                + "User-Agent: Idobata\r\nAccept: text/calendar, */*;q=0.5\r\nAccept-Encoding: identity\r\n"
                + (etag == null ? "" : "If-None-Match: " + etag + "\r\n")
                + (lastModified == null ? "" : "If-Modified-Since: " + lastModified + "\r\n")
                + "Connection: close\r\n\r\n";
    }

    private FeedReply reply(Answer answer) throws IOException {
        var etag = answer.header("etag", ETAG_MOST);
        var lastModified = answer.header("last-modified", MOMENT_MOST);
        switch (answer.status()) {
            case 304:
                return new FeedReply(null, etag, lastModified);
            case 200:
                break;
            case 404, 410:
                throw new FeedFailure(Why.GONE);
            case 401, 403:
                throw new FeedFailure(Why.FORBIDDEN);
            default:
                throw new FeedFailure(Why.SERVER);
        }
        var body = answer.body(bytesMost);
        if (!answer.isWhole(body)) {
            throw new FeedFailure(Why.NOT_REACHED);
        }
        // Servers call calendars all sorts of things: what it is, is told by how it begins.
        var text = TextFile.decode(body).text();
        if (!CalendarIntake.isCalendar(text)) {
            throw new FeedFailure(Why.NO_CALENDAR);
        }
        // Without a length told, a line that breaks looks like an end; and what is missing would count as gone.
        if (!CalendarIntake.isWhole(text)) {
            throw new FeedFailure(Why.CUT_OFF);
        }
        return new FeedReply(body, etag, lastModified);
    }
}
