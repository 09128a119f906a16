package jp.idobata.intake.job;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;

/**
 * A thing as it stands in town.
 *
 * @param content what it says
 * @param shown whether the public sees it
 * @param changedAt when anybody last changed it
 * @param unread what of its source could not be read, or null
 * @param departures which of its dates were moved or cancelled, as text; null if it has no dates or nobody kept it
 */
record Standing(long id, String key, Content content, boolean shown, Instant changedAt, String unread,
        String departures) {

    /** One without dates. */
    Standing(long id, String key, Content content, boolean shown, Instant changedAt, String unread) {
        this(id, key, content, shown, changedAt, unread, null);
    }

    /**
     * As text, with what an import had last written to it.
     *
     * @param written null if nothing was
     */
    String text(Content written) {
        var json = Json.createObjectBuilder().add("content", content.toString()).add("shown", shown)
                .add("changedAt", changedAt.toString());
        if (unread != null) {
            json.add("unread", unread);
        }
        if (departures != null) {
            json.add("departures", departures);
        }
        if (written != null) {
            json.add("written", written.toString());
        }
        return json.build().toString();
    }

    /** Of such a text. */
    static Standing of(long id, String key, String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            return new Standing(id, key, Content.parse(json.getString("content")), json.getBoolean("shown"),
                    Instant.parse(json.getString("changedAt")), json.getString("unread", null),
                    json.getString("departures", null));
        }
    }

    /** What an import had last written, as such a text keeps it; null if nothing. */
    static String writtenIn(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject().getString("written", null);
        }
    }
}
