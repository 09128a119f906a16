package jp.idobata.search;

import java.time.LocalDateTime;
import jp.idobata.gathering.Slot;

/** Where one is in a list, in the terms of {@link CardSql}. */
final class CursorSql {

    private static final int DISTANCE = 29;
    private static final int PUBLISHED = 30;

    private CursorSql() {
    }

    /**
     * Adds the condition that a row stands behind that one. The first column of an order is compared alone once more,
     * so that the database begins to read its index there.
     */
    static void behind(Sql sql, Cursor read, GatheringQuery query) {
        switch (read.order()) {
            case SOON -> sql.add(" and o.starts_at >= ? and (o.starts_at > ? or o.over_at > ? or o.over_at = ?"
                    + " and o.gathering_id > ?)", read.first(), read.first(), read.second(), read.second(), read.id());
            case NEAR -> {
                var here = query.near();
                sql.add(" and (" + CardSql.DISTANCE + " > ?", here.longitude(), here.latitude(), read.distance())
                        .add(" or " + CardSql.DISTANCE + " = ? and (o.starts_at > ? or o.starts_at = ? and g.id > ?))",
                                here.longitude(), here.latitude(), read.distance(), read.first(), read.first(),
                                read.id());
            }
            default -> sql.add(" and p.published_at <= ? and (p.published_at < ? or g.id < ?)", read.first(),
                    read.first(), read.id());
        }
    }

    /** The place of a row in its list. */
    static Cursor at(Object[] row, GatheringCard card, GatheringQuery query) {
        var over = new Slot(card.startsAt(), card.endsAt(), card.allDay()).overAt();
        return switch (query.order()) {
            case NEW -> at(query, 0, CardSql.time(row[PUBLISHED]), over, card);
            case NEAR -> at(query, ((Number) row[DISTANCE]).doubleValue(), card.startsAt(), over, card);
            default -> at(query, 0, card.startsAt(), over, card);
        };
    }

    private static Cursor at(GatheringQuery query, double distance, LocalDateTime first, LocalDateTime second,
            GatheringCard card) {
        return new Cursor(query.order(), query.from(), distance, first, second, card.id());
    }
}
