package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.calendar.TownClock;

/** The town's places as the public reads them. */
@Stateless
@PermitAll
public class PublicPlaces {

    private static final String PLACE = """
            select p.name, p.name_kana, p.category, p.summary, p.description, p.address, p.latitude, p.longitude,
              p.area_id, a.name, p.drop_in, p.phone, p.website, p.hours_text, p.group_id, cg.name, p.source_text
            from place p left join area a on a.id = p.area_id left join community_group cg on cg.id = p.group_id
            where p.id = ?1""";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** The place of that number. Two statements. */
    public Optional<PublicPlace> find(long id) {
        List<?> rows = em.createNativeQuery(PLACE).setParameter(1, id).getResultList();
        return rows.stream().findFirst().map(Row::new).map(row -> new PublicPlace(id, row.text(), row.text(), row
                .text(),
                row.text(), row.text(), row.text(), row.degrees(), row.degrees(), row.number(), row.text(), row.truth(),
                row.text(), row.text(), row.text(), hours(id), row.number(), row.text(), row.text()));
    }

    /** The name of the place of that number. One statement. */
    public Optional<String> name(long id) {
        return em.createQuery("select p.name from Place p where p.id = :id", String.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    /**
     * Places by name. Two statements.
     *
     * @param words part of the name, reading or address; null for all
     * @param areaId only in that area or an area within it; null for all
     */
    public ListPage list(String words, Long areaId, int page) {
        return list(words, areaId, null, page);
    }

    /**
     * Places of one sort by name. Two statements.
     *
     * @param words part of the name, reading or address; null for all
     * @param areaId only in that area or an area within it; null for all
     * @param category only what is of that sort; null for all
     */
    public ListPage list(String words, Long areaId, String category, int page) {
        return Listing.of("place p left join area a on a.id = p.area_id",
                "p.category, p.address, p.latitude, p.longitude",
                "g.place_id = p.id", "concat_ws(' ', p.name, p.name_kana, p.address)")
                        .page(em, words, areaId, category, page, clock.now());
    }

    /** What sorts of places there are, the most frequent first, at most 30. One statement. */
    public List<String> categories() {
        return em.createQuery("select p.category from Place p where p.category is not null group by p.category"
                + " order by count(p) desc, p.category", String.class).setMaxResults(30).getResultList();
    }

    private List<PublicPlace.Hours> hours(long id) {
        List<?> rows = em.createNativeQuery("select weekday, opens, closes from opening_hours where place_id = ?1"
                + " order by weekday, opens").setParameter(1, id).getResultList();
        return rows.stream().map(Row::new).map(row -> new PublicPlace.Hours(row.count(), row.hour(), row.hour()))
                .toList();
    }
}
