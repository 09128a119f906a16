package jp.idobata.search.likeness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.place.PlaceHidings;
import jp.idobata.place.PlaceProposal;

/** Finds places that may be the same as one that somebody tells of: in public view or not, or told of as well. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class LikelyPlaces {

    /** Most that are shown at a time of those that are there, and of those that wait. */
    public static final int SHOWN_MOST = 5;

    /** Far more than the largest city has. */
    private static final int NAMES_MOST = 20_000;
    /** The last told of: what is told of twice mostly comes within days. */
    private static final int WAITING_MOST = 500;
    private static final int CALLED_MOST = 20;
    private static final int NEAR_MOST = 100;
    /** A little more than the metres that count, in degrees of latitude. */
    private static final double SPOT = ToldPlace.NEAR / 110_000.0;

    private static final String PLACES = "select p.id, p.name, p.address, p.latitude, p.longitude, " + PlaceHidings.SEEN
            + " as seen from place p where ";
    private static final String NEAR = " union (" + PLACES + "p.latitude between ?1 - " + SPOT + " and ?1 + " + SPOT
            + " and p.longitude between ?2 - ?3 and ?2 + ?3 order by abs(p.latitude - ?1) + abs(p.longitude - ?2)"
            + " limit " + NEAR_MOST + ")";
    private static final String NAMES = """
            (select false, id, name, address, null, null from place limit %d) union all (select true, w.id,
              json_value(d.body, '$.name') collate utf8mb4_bin, json_value(d.body, '$.address') collate utf8mb4_bin,
              cast(json_value(d.body, '$.latitude') as double), cast(json_value(d.body, '$.longitude') as double)
            from (select s.id, s.place_draft_id from submission s where s.decided_at is null and s.kind = 'PLACE'
                order by s.submitted_at desc, s.id desc limit %d) w
              join place_draft d on d.id = w.place_draft_id where d.place_id is null and d.id <> ?1)"""
            .formatted(NAMES_MOST, WAITING_MOST);

    private static final Comparator<LikelyPlace> ORDER = Comparator.comparing(LikelyPlace::why)
            .thenComparing(LikelyPlace::metres, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LikelyPlace::waiting).thenComparing(LikelyPlace::id);

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /**
     * The most telling first, and of these the nearest; at most {@value #SHOWN_MOST} that are there and as many that
     * wait. Two statements.
     *
     * @param changed number of the place that the proposal changes, which is no other one; or null
     * @param draft number of the draft that says so, which is no other one either; or null
     */
    public List<LikelyPlace> of(PlaceProposal said, Long changed, Long draft) {
        var told = ToldPlace.of(said.name(), said.address(), said.latitude(), said.longitude());
        var named = named(draft);
        return Stream.of(candidates(told, called(told, named)).filter(one -> !one.id.equals(changed)),
                named.stream().filter(one -> one.waiting)).flatMap(some -> some.flatMap(one -> one.likely(told)
                        .stream()).sorted(ORDER).limit(SHOWN_MOST)).sorted(ORDER).toList();
    }

    private record Candidate(Long id, String name, String address, Double latitude, Double longitude, boolean hidden,
            boolean waiting) {

        private Optional<LikelyPlace> likely(ToldPlace told) {
            var metres = told.metres(latitude, longitude);
            return told.why(name, address, metres).map(why -> new LikelyPlace(id, name, address, metres, hidden,
                    waiting, why));
        }
    }

    /**
     * How all are called that are there, and what waits; all that is read of a place that is there stands in one index.
     */
    private List<Candidate> named(Long draft) {
        List<?> rows = em.createNativeQuery(NAMES).setParameter(1, draft == null ? 0L : draft).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Candidate(((Number) row[1]).longValue(),
                (String) row[2], (String) row[3], (Double) row[4], (Double) row[5], false, truth(row[0]))).toList();
    }

    /** The numbers of those called so or at that address. */
    private static List<Long> called(ToldPlace told, List<Candidate> named) {
        return named.stream().filter(one -> !one.waiting && (told.isCalled(one.name) || told.isAt(one.address)))
                .sorted(Comparator.comparing(one -> !told.isCalled(one.name))).limit(CALLED_MOST).map(Candidate::id)
                .toList();
    }

    private Stream<Candidate> candidates(ToldPlace told, List<Long> ids) {
        var located = told.latitude() != null && told.longitude() != null;
        var query = em.createNativeQuery("(" + PLACES + "p.id in (" + Stream.concat(Stream.of(0L), ids.stream())
                .map(String::valueOf).collect(Collectors.joining(", ")) + "))" + (located ? NEAR : ""));
        if (located) {
            query.setParameter(1, told.latitude()).setParameter(2, told.longitude()).setParameter(3, SPOT / Math.max(
                    SPOT, Math.cos(Math.toRadians(told.latitude()))));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Candidate(((Number) row[0]).longValue(),
                (String) row[1], (String) row[2], (Double) row[3], (Double) row[4], !truth(row[5]), false));
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
    }
}
