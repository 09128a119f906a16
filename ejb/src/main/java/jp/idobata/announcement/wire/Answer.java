package jp.idobata.announcement.wire;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the other side said.
 *
 * @param status its number; 0 if nothing was said
 * @param headers empty if nothing was said
 * @param body as far as it was read
 * @param trouble what came of it if nothing was said; null if something was
 */
record Answer(int status, HttpHeaders headers, String body, Result trouble) {

    private static final int OK = 200;
    private static final int ELSEWHERE = 300;
    private static final int WRONG = 400;
    private static final int SERVER = 500;
    private static final Duration WAIT_MOST = Duration.ofDays(1);

    static Answer none(Result trouble) {
        return new Answer(0, HttpHeaders.of(Map.of(), (name, value) -> true), "", trouble);
    }

    boolean isGood() {
        return status >= OK && status < ELSEWHERE;
    }

    /** What it means if it is not good, unless a protocol says something else. */
    Result failure() {
        if (trouble != null) {
            return trouble;
        }
        if (status >= SERVER || status == 408) {
            return Result.not(Outcome.UNSURE, status, Why.SERVER).after(retryAfter());
        }
        return switch (status) {
            case 401 -> Result.not(Outcome.REFUSED, status, Why.TOKEN);
            case 403 -> Result.not(Outcome.REFUSED, status, Why.FORBIDDEN);
            case 404, 410 -> Result.not(Outcome.REFUSED, status, Why.NOT_THERE);
            case 429 -> Result.not(Outcome.LATER, status, Why.TOO_MANY).after(retryAfter());
            default -> Result.not(Outcome.REFUSED, status, status >= WRONG ? Why.INVALID : Why.ODD);
        };
    }

    /** Seconds alone: a date would have to be compared with a clock that is not ours. */
    private Duration retryAfter() {
        return headers.firstValue("Retry-After").filter(text -> text.matches("\\d{1,9}")).map(Long::parseLong)
                .map(Duration::ofSeconds).map(wait -> wait.compareTo(WAIT_MOST) < 0 ? wait : WAIT_MOST).orElse(null);
    }

    /** A text of the JSON object that came; empty if there is none of that name. */
    Optional<String> word(String name) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().get(name) instanceof JsonString text ? Optional.of(text.getString())
                    : Optional.empty();
        } catch (JsonException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
