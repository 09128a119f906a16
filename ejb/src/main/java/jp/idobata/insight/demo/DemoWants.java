package jp.idobata.insight.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import jp.idobata.insight.meeting.NoteSource;

/** What is lacking in the demo town, and the meetings about it. */
public record DemoWants(List<Called> meetings, List<Want> notes) {

    /**
     * A meeting.
     *
     * @param days from today
     * @param record what was said; null if nothing is told
     */
    public record Called(String key, int days, String title, String record) {
    }

    /**
     * A note; terms by their codes.
     *
     * @param area name of a district; null: the whole town
     * @param meetings keys of those on whose agendas it is, the one of the decision first
     * @param task what was decided; null if nothing
     * @param closed what came of it; null while it is open
     */
    public record Want(String area, String field, String function, String form, Set<String> times, String what,
            NoteSource source, List<String> meetings, Errand task, String closed) {
    }

    /**
     * What somebody is to do.
     *
     * @param owner name of an account
     * @param days from today
     * @param outcome what came of it; null while it is not done
     */
    public record Errand(String words, String owner, int days, String outcome) {
    }

    /** All of it. */
    static DemoWants all() {
        try (InputStream in = DemoWants.class.getResourceAsStream("/demo/welfare/meeting.json")) {
            return JsonbBuilder.create().fromJson(in, DemoWants.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
