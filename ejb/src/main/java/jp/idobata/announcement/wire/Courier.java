package jp.idobata.announcement.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** Carries messages over the net, and brings back what was said or why nothing was. */
public final class Courier {

    private static final int BYTES_MOST = 65_536;

    private final HttpClient client;
    private final Duration patience;

    /** @param patience how long one message may take, its answer included */
    public Courier(Duration patience) {
        this.patience = patience;
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience).build();
    }

    static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).header("User-Agent", "Idobata").header("Accept", "application/json");
    }

    Answer carry(HttpRequest message) {
        var answer = client.sendAsync(message, info -> new Bounded(BYTES_MOST));
        try {
            var said = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(said.statusCode(), said.headers(), said.body(), null);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Answer.none(Result.not(Outcome.UNSURE, null, Why.TIMEOUT));
        } catch (ExecutionException e) {
            return Answer.none(trouble(e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Answer.none(Result.not(Outcome.UNSURE, null, Why.CUT));
        }
    }

    /** What fails before a connection stands has surely not arrived. */
    private static Result trouble(Throwable cause) {
        if (cause instanceof SSLHandshakeException) {
            return Result.not(Outcome.LATER, null, Why.NOT_TRUSTED);
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnresolvedAddressException) {
            return Result.not(Outcome.LATER, null, Why.UNREACHED);
        }
        return Result.not(Outcome.UNSURE, null, cause instanceof IOException ? Why.UNREACHED : Why.ODD);
    }
}
