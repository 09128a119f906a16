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

/** Finds places that may be the same as one that somebody tells of, in public view or not. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class LikelyPlaces {

    /** Most that are shown at a time. */
    public static final int SHOWN_MOST = 5;

    /** Far more than the largest city has. */
    private static final int NAMES_MOST = 20_000;
    private static final int CALLED_MOST = 20;
    private static final int NEAR_MOST = 100;
    /** A little more than the metres that count, in degrees of latitude. */
    private static final double SPOT = ToldPlace.NEAR / 110_000.0;

    private static final String PLACES = "select p.id, p.name, p.address, p.latitude, p.longitude, " + PlaceHidings.SEEN
            + " as seen from place p where ";
    private static final String NEAR = " union (" + PLACES + "p.latitude between ?1 - " + SPOT + " and ?1 + " + SPOT
            + " and p.longitude between ?2 - ?3 and ?2 + ?3 order by abs(p.latitude - ?1) + abs(p.longitude - ?2)"
            + " limit " + NEAR_MOST + ")";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /**
     * The most telling first, and of these the nearest; at most {@value #SHOWN_MOST}. Two statements.
     *
     * @param changed number of the place that the proposal changes, which is no other one; or null
     */
    public List<LikelyPlace> of(PlaceProposal said, Long changed) {
        var told = ToldPlace.of(said.name(), said.address(), said.latitude(), said.longitude());
        return candidates(told, called(told)).filter(one -> !one.id.equals(changed))
                .flatMap(one -> one.likely(told).stream())
                .sorted(Comparator.comparing(LikelyPlace::why).thenComparing(LikelyPlace::metres,
                        Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(LikelyPlace::id))
                .limit(SHOWN_MOST).toList();
    }

    private record Candidate(Long id, String name, String address, Double latitude, Double longitude, boolean seen) {

        private Optional<LikelyPlace> likely(ToldPlace told) {
            var metres = told.metres(latitude, longitude);
            return told.why(name, address, metres).map(why -> new LikelyPlace(id, name, address, metres, !seen, why));
        }
    }

    /** The numbers of those called so or at that address; all that is read of a place stands in one index. */
    private List<Long> called(ToldPlace told) {
        List<?> rows = em.createNativeQuery("select id, name, address from place limit " + NAMES_MOST).getResultList();
        return rows.stream().map(row -> (Object[]) row).filter(row -> told.isCalled((String) row[1])
                || told.isAt((String) row[2])).sorted(Comparator.comparing(row -> !told.isCalled((String) row[1])))
                .limit(CALLED_MOST).map(row -> ((Number) row[0]).longValue()).toList();
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
                (String) row[1], (String) row[2], (Double) row[3], (Double) row[4],
                row[5] instanceof Boolean seen ? seen : ((Number) row[5]).intValue() != 0));
    }
}
