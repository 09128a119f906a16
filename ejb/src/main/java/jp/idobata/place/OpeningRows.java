package jp.idobata.place;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Takes a place's opening hours and closures, or what was told of its dates, out of the database before it gets others.
 * EclipseLink adds rows before it deletes those that go: hours that begin as before and end otherwise would meet
 * themselves.
 */
final class OpeningRows {

    private OpeningRows() {
    }

    /** Empties the week and the year of one that is there already. */
    static void clearWeek(EntityManager em, Place place) {
        clear(em, place, List.of("opening_hours", "yearly_closure"));
    }

    /** Empties what was told of single dates. */
    static void clearDates(EntityManager em, Place place) {
        clear(em, place, List.of("opening_exception"));
    }

    private static void clear(EntityManager em, Place place, List<String> tables) {
        em.flush();
        tables.forEach(table -> em.createNativeQuery("delete from " + table + " where place_id = ?1")
                .setParameter(1, place.getId()).executeUpdate());
        em.refresh(place);
    }
}
