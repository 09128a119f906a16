package jp.idobata.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.idobata.area.AddressPoint;
import jp.idobata.area.TownPoints;
import jp.idobata.group.GroupDescribed;
import jp.idobata.place.PlaceChanged;
import jp.idobata.search.words.Sounds;

/** Keeps the texts that places and groups are found by in their lists. */
@ApplicationScoped
class NameIndex {

    private static final String PLACES = "select p.id, p.updated_at, p.name, p.name_kana, p.address from place p";
    private static final String GROUPS = "select p.id, p.updated_at, p.name, p.summary, null from community_group p";
    private static final String STALE = " left join name_search n on n.kind = ?1 and n.subject_id = p.id"
            + " where n.subject_id is null or n.written_of <> p.updated_at limit ?2";
    private static final int ADDRESS = 4;
    private static final int NAMES_FROM = 2;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void changed(@Observes PlaceChanged event) {
        em.flush();
        write("PLACE", em.createNativeQuery(PLACES + " where p.id = ?1").setParameter(1, event.placeId())
                .getResultList());
    }

    void described(@Observes GroupDescribed event) {
        em.flush();
        write("GROUP", em.createNativeQuery(GROUPS + " where p.id = ?1").setParameter(1, event.groupId())
                .getResultList());
    }

    /** Writes some of those whose text is missing or old. Returns how many. */
    int catchUp(int most) {
        return catchUp("PLACE", PLACES, most) + catchUp("GROUP", GROUPS, most);
    }

    private int catchUp(String kind, String texts, int most) {
        return write(kind, em.createNativeQuery(texts + STALE).setParameter(1, kind).setParameter(2, most)
                .getResultList());
    }

    private int write(String kind, List<?> rows) {
        List<?> homes = em.createNativeQuery("select name from area where parent_id is null").getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> write(kind, row, homes));
        return rows.size();
    }

    private void write(String kind, Object[] row, List<?> homes) {
        var names = Arrays.stream(row).skip(NAMES_FROM).filter(Objects::nonNull).map(String.class::cast)
                .collect(Collectors.toList());
        if (row[ADDRESS] != null) {
            TownPoints.published().find((String) row[ADDRESS], homes.stream().map(String.class::cast).toList())
                    .map(AddressPoint::town).ifPresent(names::add);
        }
        em.createNativeQuery("replace into name_search (kind, subject_id, written_of, folded, readings) values (?1, ?2,"
                + " ?3, ?4, ?5)").setParameter(1, kind).setParameter(2, row[0]).setParameter(3, row[1])
                .setParameter(4, names.stream().map(SearchTerms::fold).collect(Collectors.joining(" ")))
                .setParameter(5, names.stream().map(Sounds::line).collect(Collectors.joining())).executeUpdate();
    }
}
