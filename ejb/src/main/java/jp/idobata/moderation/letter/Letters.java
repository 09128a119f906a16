package jp.idobata.moderation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.DraftDecided;
import jp.idobata.group.GroupDecided;
import jp.idobata.place.PlaceDecided;
import jp.idobata.story.StoryDecided;
import jp.idobata.whisper.WhisperDecided;
import jp.idobata.whisper.WhisperSprouted;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps letters until they are due, in the transaction of the decision that causes them. */
@ApplicationScoped
public class Letters {

    private static final System.Logger LOG = System.getLogger(Letters.class.getName());

    private static final Map<String, Class<? extends Record>> KINDS = Map.of("DRAFT", DraftDecided.class, "WHISPER",
            WhisperDecided.class, "SPROUT", WhisperSprouted.class, "PLACE", PlaceDecided.class, "COMPLAINT",
            ComplaintAnswered.class, "TAKEN_OFF", TakenOff.class, "GROUP", GroupDecided.class, "HIDDEN", Hidden.class,
            "SHOWN", ShownAgain.class, "STORY", StoryDecided.class);

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Occasion occasion;

    @Inject
    private TownClock clock;

    @Inject
    private Event<LetterDue> due;

    @Inject
    @ConfigProperty(name = "LETTER_WAIT_SECONDS", defaultValue = "120")
    private int seconds;

    /** Made when it is first needed, for it takes its time. */
    private static final class Text {
        private static final Jsonb JSON = JsonbBuilder.create();
    }

    void decided(@Observes DraftDecided letter) {
        write("DRAFT", letter);
    }

    void decided(@Observes WhisperDecided letter) {
        write("WHISPER", letter);
    }

    void sprouted(@Observes WhisperSprouted letter) {
        write("SPROUT", letter);
    }

    void decided(@Observes PlaceDecided letter) {
        write("PLACE", letter);
    }

    void decided(@Observes GroupDecided letter) {
        write("GROUP", letter);
    }

    void decided(@Observes StoryDecided letter) {
        write("STORY", letter);
    }

    void takenOff(@Observes TakenOff letter) {
        write("TAKEN_OFF", letter);
    }

    void hidden(@Observes Hidden letter) {
        write("HIDDEN", letter);
    }

    void shown(@Observes ShownAgain letter) {
        write("SHOWN", letter);
    }

    void answered(@Observes ComplaintAnswered letter) {
        write("COMPLAINT", letter);
    }

    private void write(String kind, Record letter) {
        if (seconds == 0) {
            due.fire(new LetterDue(letter));
            return;
        }
        em.createNativeQuery("insert into letter_waiting (decision_id, kind, body, due_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, occasion.decision()).setParameter(2, kind)
                .setParameter(3, Text.JSON.toJson(letter)).setParameter(4, now().plusSeconds(seconds)).executeUpdate();
    }

    /** Drops what a decision would have mailed. Returns the addresses of those whose letters were still here. */
    public Set<String> drop(long decisionId) {
        List<?> waiting = em.createNativeQuery("select json_value(body, '$.email') from letter_waiting"
                + " where decision_id = ?1 for update").setParameter(1, decisionId).getResultList();
        em.createNativeQuery("delete from letter_waiting where decision_id = ?1").setParameter(1, decisionId)
                .executeUpdate();
        return waiting.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Sends the next letter that is due. Returns whether there was one. */
    boolean sendNext() {
        List<?> rows = em.createNativeQuery("select id, kind, body from letter_waiting where due_at <= ?1"
                + " order by due_at, id limit 1 for update skip locked").setParameter(1, now()).getResultList();
        if (rows.isEmpty()) {
            return false;
        }
        var row = (Object[]) rows.get(0);
        em.createNativeQuery("delete from letter_waiting where id = ?1").setParameter(1, row[0]).executeUpdate();
        try {
            due.fire(new LetterDue(Text.JSON.fromJson(row[2].toString(), KINDS.get((String) row[1]))));
        } catch (JsonbException e) {
            // One that cannot be read must not keep the others waiting.
            LOG.log(System.Logger.Level.ERROR, "A letter that waited cannot be read and is dropped: {0}", row[0]);
        }
        return true;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
