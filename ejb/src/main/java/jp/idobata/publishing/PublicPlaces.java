package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.calendar.TownClock;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.freshness.Freshness;
import jp.idobata.media.ShownPicture;
import jp.idobata.place.Facility;
import jp.idobata.place.PlaceHidings;

/** The town's places as the public reads them. */
@Stateless
@PermitAll
public class PublicPlaces {

    private static final String PLACE = """
            select p.name, p.name_kana, p.category, p.summary, p.description, p.address, p.latitude, p.longitude,
              p.area_id, a.name, p.drop_in, p.phone, p.website, p.hours_text, p.group_id, cg.name, p.source_text,
              p.access_text, (select group_concat(if(f.present, '+', '-'), f.facility) from place_facility f
                where f.place_id = p.id), p.lent, p.lent_to, p.lent_how, p.lent_fee, p.lent_size, p.lent_equipment,
              %s, %s
            from place p left join area a on a.id = p.area_id left join community_group cg on cg.id = p.group_id
            where p.id = ?1 and (?2 or %s)""".formatted(ShownPicture.all("place_picture", "place_id", "p.id"),
                    Freshness.columns(Kind.PLACE, "p"), PlaceHidings.SEEN);

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private PlaceTimes times;

    @Inject
    private TownClock clock;

    /** The place of that number, if the public sees it. Two statements. */
    public Optional<PublicPlace> find(long id) {
        return find(id, false);
    }

    /** The same, seen by the public or not: for those who keep the lists. */
    public Optional<PublicPlace> register(long id) {
        return find(id, true);
    }

    private Optional<PublicPlace> find(long id, boolean hidden) {
        List<?> rows = em.createNativeQuery(PLACE).setParameter(1, id).setParameter(2, hidden).getResultList();
        return rows.stream().findFirst().map(Row::new).map(row -> new PublicPlace(id, row.text(), row.text(), row
                .text(), row.text(), row.text(), row.text(), row.degrees(), row.degrees(), row.number(), row.text(),
                row.truth(), row.text(), row.text(), row.text(), times.of(id), row.number(), row.text(), row.text(),
                row.text(), facilities(row.list()), borrowing(row), ShownPicture.list(row.text()), row.freshness()));
    }

    private static Map<Facility, Boolean> facilities(List<String> written) {
        var facilities = new EnumMap<Facility, Boolean>(Facility.class);
        written.forEach(one -> facilities.put(Facility.valueOf(one.substring(1)), one.startsWith("+")));
        return facilities;
    }

    private static PublicPlace.Borrowing borrowing(Row row) {
        var lent = row.truth();
        var terms = new PublicPlace.Borrowing(row.text(), row.text(), row.text(), row.text(), row.text());
        return lent ? terms : null;
    }

    /** The name of the place of that number, if the public sees it. One statement. */
    public Optional<String> name(long id) {
        List<?> names = em.createNativeQuery("select p.name from place p where p.id = ?1 and " + PlaceHidings.SEEN)
                .setParameter(1, id).getResultList();
        return names.stream().map(String.class::cast).findFirst();
    }

    /**
     * Places by name. Two statements.
     *
     * @param words part of the name, reading or address; null for all
     * @param areaId only in that area or an area within it; null for all
     */
    public ListPage list(String words, Long areaId, int page) {
        return list(PlaceQuery.of(words, areaId), page);
    }

    /** Places by name, narrowed as asked. Two statements. */
    public ListPage list(PlaceQuery query, int page) {
        var conditions = conditions(query);
        conditions.add(Condition.of(Freshness.awake(Kind.PLACE, "p")));
        conditions.add(Condition.of(PlaceHidings.SEEN));
        return list(query, conditions, page);
    }

    /** Places by name, those that rest among them: for those who keep the lists. Two statements. */
    public ListPage register(String words, Long areaId, int page) {
        return list(PlaceQuery.of(words, areaId), List.of(), page);
    }

    private ListPage list(PlaceQuery query, List<Condition> conditions, int page) {
        return Listing.of("PLACE", "place p left join area a on a.id = p.area_id",
                "p.category, p.address, p.latitude, p.longitude",
                "g.place_id = p.id", "concat_ws(' ', p.name, p.name_kana, p.address)")
                        .ageing(Freshness.sureOn(Kind.PLACE, "p"))
                        .page(em, query.words(), query.areaId(), conditions, page, clock.now());
    }

    private static List<Condition> conditions(PlaceQuery query) {
        var conditions = new ArrayList<Condition>();
        if (query.category() != null) {
            conditions.add(Condition.of("p.category = ?", query.category()));
        }
        if (query.lent()) {
            conditions.add(Condition.of("p.lent"));
        }
        if (query.openAt() != null) {
            conditions.add(OpenAt.of(query.openAt(), PlaceTimes::isHoliday));
        }
        for (var facility : query.facilities()) {
            conditions.add(Condition.of("exists (select 1 from place_facility f where f.place_id = p.id"
                    + " and f.facility = ? and f.present)", facility.name()));
        }
        return conditions;
    }

    /** What sorts of places there are, the most frequent first, at most 30. One statement. */
    public List<String> categories() {
        return em.createQuery("select p.category from Place p where p.category is not null group by p.category"
                + " order by count(p) desc, p.category", String.class).setMaxResults(30).getResultList();
    }
}
