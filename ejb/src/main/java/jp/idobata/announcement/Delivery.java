package jp.idobata.announcement;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import jp.idobata.announcement.text.Change;
import jp.idobata.announcement.text.Channel;
import jp.idobata.announcement.text.Facts;

/**
 * One message on one channel.
 *
 * @param way how it stands to the first one of its channel: POST, EDIT, REPLY or DELETE
 * @param title what stands above it; null on channels that have no titles
 * @param edited whether staff have written it
 * @param facts what it tells
 * @param changes what of that has become another since it was told before; empty for the first one
 * @param dueAt when it goes out, or is tried again
 * @param why name of why it is as it is; null where that is plain
 * @param key by which the other side knows it again
 * @param unsureSince the first time that nobody knew whether it arrived; null if it is known
 * @param held whether a node is at it just now
 * @param settledAt when it was sent, stopped or given up; null before
 * @param remoteId what the other side calls it; null if it does not
 * @param address where people see it; null if nowhere
 */
public record Delivery(long id, long announcement, Channel channel, What what, String way, String title, String words,
        boolean edited, Facts facts, List<Change> changes, boolean atNight, State state, Instant dueAt, String why,
        String key, int tries, Instant unsureSince, boolean held, Instant settledAt, String remoteId,
        String address) {

    static final String COLUMNS = "d.id, d.announcement_id, d.channel, d.what, d.way, d.title, d.words, d.edited,"
            + " d.facts, d.changes, d.at_night, d.state, d.due_at, d.why, d.message_key, d.tries, d.unsure_since,"
            + " coalesce(d.lease_until > utc_timestamp(6), false), d.settled_at, d.remote_id, d.remote_url";

    static Delivery of(Object[] row) {
        return new Delivery(number(row[0]), number(row[1]), Channel.valueOf((String) row[2]),
                What.valueOf((String) row[3]), (String) row[4], (String) row[5], (String) row[6], truth(row[7]),
                Book.facts((String) row[8]), changes((String) row[9]), truth(row[10]), State.valueOf((String) row[11]),
                moment(row[12]), (String) row[13], (String) row[14], (int) number(row[15]), moment(row[16]),
                truth(row[17]), moment(row[18]), (String) row[19], (String) row[20]);
    }

    private static List<Change> changes(String names) {
        return names == null || names.isEmpty() ? List.of() : Arrays.stream(names.split(",")).map(Change::valueOf)
                .toList();
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    static boolean truth(Object value) {
        return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
    }

    static Instant moment(Object at) {
        return at == null ? null : at instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC)
                : ((Timestamp) at).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    /** Whether it waits and nothing has gone out yet. */
    public boolean isUntried() {
        return state == State.WAITING && tries == 0 && !held;
    }

    /** Whether staff can still write in it. */
    public boolean isOpen() {
        return isUntried() || state == State.HELD || state == State.BY_HAND;
    }

    /** Whether it is the announcement itself. */
    public boolean isFirst() {
        return what == What.ANNOUNCED;
    }
}
