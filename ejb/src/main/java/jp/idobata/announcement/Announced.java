package jp.idobata.announcement;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import jp.idobata.announcement.text.Channel;

/**
 * An announcement in the list.
 *
 * @param title what the gathering is called now
 * @param shown whether the public sees it
 * @param by address of who announced it
 * @param dueAt when the first of its messages goes out, or was meant to
 * @param messages how it is with each of them
 */
public record Announced(long id, long gathering, String title, boolean shown, String by, Instant at, Instant dueAt,
        List<Message> messages) {

    /** One of its messages. */
    public record Message(Channel channel, What what, State state) {

        private static Message of(String text) {
            var parts = text.split(":");
            return new Message(Channel.valueOf(parts[0]), What.valueOf(parts[1]), State.valueOf(parts[2]));
        }
    }

    static Announced of(Object[] row) {
        return new Announced(Delivery.number(row[0]), Delivery.number(row[1]), (String) row[2],
                Delivery.truth(row[3]), (String) row[4], Delivery.moment(row[5]), Delivery.moment(row[6]),
                Arrays.stream(row[7].toString().split(",")).map(Message::of).toList());
    }
}
