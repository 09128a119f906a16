package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.media.ShownPicture;

/** これまでのようす: how gatherings went, in lines and pictures that staff have let through. */
@Stateless
@PermitAll
public class PublicHelds {

    /** Most dates that are shown of one gathering. */
    public static final int MOST = 6;

    private static final String LATELY = """
            select o.starts_at, o.all_day, r.line, x.hash, x.alt, pic.width, pic.height
            from publication pb join occurrence o on o.gathering_id = pb.gathering_id
              join held_report r on r.occurrence_id = o.id
              join held_decision d on d.occurrence_id = o.id and d.outcome = 'SHOWN'
              left join held_picture x on x.occurrence_id = o.id left join picture pic on pic.hash = x.hash
            where pb.gathering_id = ?1 and (r.line is not null or pic.hash is not null)
            order by o.starts_at desc limit\s""" + MOST;

    private static final double MIDDLE = 0.5;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** How the last dates of a gathering went, the latest first. One statement. */
    public List<PublicHeld> lately(long gatheringId) {
        List<?> rows = em.createNativeQuery(LATELY).setParameter(1, gatheringId).getResultList();
        return rows.stream().map(Row::new).map(row -> new PublicHeld(row.time(), row.truth(), row.text(),
                picture(row.text(), row.text(), row.count(), row.count()))).toList();
    }

    private static ShownPicture picture(String hash, String alt, Integer width, Integer height) {
        return hash == null || width == null ? null : new ShownPicture(hash, alt, MIDDLE, MIDDLE, width, height);
    }
}
