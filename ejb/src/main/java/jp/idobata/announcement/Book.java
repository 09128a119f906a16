package jp.idobata.announcement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.idobata.announcement.text.Change;
import jp.idobata.announcement.text.Channel;
import jp.idobata.announcement.text.Facts;
import jp.idobata.announcement.text.Said;
import jp.idobata.calendar.TownClock;

/** Where announcements are written down. */
@Dependent
class Book {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** Made when it is first needed, for it takes its time. */
    private static final class Text {
        private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));
    }

    static Facts facts(String json) {
        return Text.JSON.fromJson(json, Facts.class);
    }

    static String json(Object record) {
        return Text.JSON.toJson(record);
    }

    LocalDateTime now() {
        return utc(clock.instant());
    }

    /** How moments stand in the book. */
    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The same of a time by the town's clock. */
    LocalDateTime utc(LocalDateTime time) {
        return utc(time.atZone(clock.zone()).toInstant());
    }

    Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    /** Rows of at least two columns. */
    List<Object[]> rows(String sql, Object... values) {
        List<?> rows = query(sql, values).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    long number(String sql, Object... values) {
        return ((Number) query(sql, values).getSingleResult()).longValue();
    }

    List<Delivery> deliveries(String where, Object... values) {
        return rows("select " + Delivery.COLUMNS + " from announcement_delivery d where " + where, values).stream()
                .map(Delivery::of).toList();
    }

    Optional<Delivery> delivery(long id) {
        return deliveries("d.id = ?1", id).stream().findFirst();
    }

    /** Number of the gathering that an announcement is of. */
    long gathering(long announcement) {
        return number("select gathering_id from announcement where id = ?1", announcement);
    }

    /**
     * Writes down a message that is to go out.
     *
     * @param state WAITING or BY_HAND
     * @param dueAt in UTC
     */
    long enter(long announcement, Channel channel, Way way, What what, Said said, Facts facts, Set<Change> changes,
            LocalDateTime dueAt) {
        change("insert into announcement_delivery (announcement_id, channel, what, way, title, words, edited, facts,"
                + " changes, at_night, state, due_at, message_key) values (?1, ?2, ?3, ?4, ?5, ?6, false, ?7, ?8,"
                + " false, ?9, ?10, ?11)", announcement, channel.name(), what.name(), way.name(), said.title(),
                said.words(), json(facts), changes.stream().map(Change::name).collect(Collectors.joining(",")),
                (channel.isAutomatic() ? State.WAITING : State.BY_HAND).name(), dueAt, newKey());
        return number("select last_insert_id()");
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** It will not go out. */
    void stop(long delivery, String why) {
        change("update announcement_delivery set state = 'STOPPED', why = ?2, settled_at = ?3, payload = null where id"
                + " = ?1", delivery, why, now());
    }

    /** Somebody did something. */
    void deed(long announcement, Long delivery, String deed, String by) {
        change("insert into announcement_deed (announcement_id, delivery_id, deed, done_by, done_at) values (?1, ?2,"
                + " ?3, ?4, ?5)", announcement, delivery, deed, by, now());
    }

    /** What an announcement told is compared with what is so, within a moment. */
    void lookSoon(long announcement) {
        change("update announcement set look_at = ?2 where id = ?1", announcement, now());
    }
}
