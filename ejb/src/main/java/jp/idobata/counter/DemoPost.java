package jp.idobata.counter;

import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that was taken in at the counter of the demo town, from people who do not exist.
 *
 * @param of key of the gathering that it has become; null: it is still being written
 * @param days how many days ago it was taken in
 * @param missed how many days ago somebody called and nobody answered; null: nobody called
 * @param body what is written of it so far; null of what has become something, and of places
 */
public record DemoPost(String kind, String title, String of, int days, Source source, String sourceWords,
        Consent consent, String taker, String person, String phone, String fax, String address, String via,
        String hours, boolean letter, Integer missed, JsonObject body) {

    static List<DemoPost> all() {
        try (InputStream in = DemoPost.class.getResourceAsStream("/demo/counter.json")) {
            return List.of(JsonbBuilder.create().fromJson(in, DemoPost[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What staff wrote down of it. */
    Taken taken(LocalDate today) {
        return new Taken(source, sourceWords, consent, taker, today.minusDays(days), new Reach(person, phone, fax,
                address, via, hours), letter).checked(today, false);
    }
}
