package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.area.Area;
import jp.idobata.area.Areas;
import jp.idobata.calendar.TownClock;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.ProposalRules;

/** The town's areas as the public reads them. */
@Stateless
@PermitAll
public class PublicAreas {

    private static final String LIST = """
            select p.id, p.name, p.kind, null as address, p.latitude, p.longitude, a.id as above, a.name as above_name,
              coalesce(c.gatherings, 0)
            from area p left join area a on a.id = p.parent_id
              left join (select g.area_id, count(distinct g.id) as gatherings
                from occurrence o join publication pb on pb.gathering_id = o.gathering_id
                  join gathering g on g.id = o.gathering_id
                where o.over_at > ?1 and o.starts_at < ?2 and o.starts_at >= ?3 and %s
                group by g.area_id) c
                on c.area_id = p.id
            where p.ends_on is null
            order by a.id, p.id""".formatted(Freshness.awake(Entry.Kind.GATHERING, "g"));

    private static final int HEIRS_MOST = 10;
    private static final int OUTLINES_MOST = 1000;

    /**
     * Where an area lies.
     *
     * @param outline a GeoJSON geometry; null if it has none
     * @param latitude of its anchor, or null
     * @param longitude of its anchor, or null
     */
    public record Drawn(long id, String name, String outline, Double latitude, Double longitude) {
    }

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Areas areas;

    @Inject
    private TownClock clock;

    /** The whole tree, from the areas that are part of no other. One statement. */
    public List<PublicArea> tree() {
        var all = areas.all();
        var parts = all.stream().filter(area -> area.getParent() != null)
                .collect(Collectors.groupingBy(area -> area.getParent().getId()));
        return all.stream().filter(area -> area.getParent() == null).map(area -> branch(area, parts)).toList();
    }

    /** All areas in one list, each followed by its parts. One statement. */
    public List<PublicArea> all() {
        return tree().stream().flatMap(PublicAreas::flat).toList();
    }

    /**
     * All areas in one list, each with how many gatherings have a date in it between now and then, those of its parts
     * not counted in. Parents before their parts, each level as it was laid out. One statement.
     */
    public List<Listed> list(LocalDateTime until) {
        List<?> rows = em.createNativeQuery(LIST).setParameter(1, clock.now()).setParameter(2, until)
                .setParameter(3, clock.now().minusDays(ProposalRules.DAYS_LONG_MOST)).getResultList();
        return rows.stream().map(Row::new).map(row -> new Listed(row.number(), row.text(), row.text(), row.text(),
                row.degrees(), row.degrees(), row.number(), row.text(), row.count(), null)).toList();
    }

    /** The area of that number with its parts. One statement. */
    public Optional<PublicArea> find(long id) {
        return all().stream().filter(area -> area.id() == id).findFirst();
    }

    /**
     * Where the address of an area that is no more leads: to the area that took its place, else to the one it was part
     * of. Empty if there never was such an area, or it still is. One statement a step.
     */
    public Optional<Long> heir(long id) {
        var step = areas.find(id).filter(area -> area.getEndsOn() != null);
        for (var steps = 0; steps < HEIRS_MOST && step.isPresent(); steps++) {
            var area = step.get();
            var next = area.getSuccessorId() != null ? areas.find(area.getSuccessorId())
                    : Optional.ofNullable(area.getParent());
            if (next.isPresent() && next.get().getEndsOn() == null) {
                return next.map(Area::getId);
            }
            step = next;
        }
        return Optional.empty();
    }

    /** The outlines of today's areas, with as few points as a screen shows. One statement. */
    public List<Drawn> outlines() {
        List<?> rows = em.createNativeQuery("select a.id, a.name, o.drawn, a.latitude, a.longitude from area a"
                + " left join area_outline o on o.area_id = a.id and o.until_on is null"
                + " where a.ends_on is null and (o.drawn is not null or a.latitude is not null and a.longitude is not"
                + " null) order by a.id limit " + OUTLINES_MOST).getResultList();
        return rows.stream().map(Row::new).map(row -> new Drawn(row.number(), row.text(), row.text(), row.degrees(),
                row.degrees())).toList();
    }

    private static Stream<PublicArea> flat(PublicArea area) {
        return Stream.concat(Stream.of(area), area.parts().stream().flatMap(PublicAreas::flat));
    }

    private static PublicArea branch(Area area, Map<Long, List<Area>> all) {
        var parts = all.getOrDefault(area.getId(), List.of()).stream().map(part -> branch(part, all)).toList();
        return new PublicArea(area.getId(), area.getKind(), area.getName(),
                area.getParent() == null ? null : area.getParent().getId(), area.getPopulation(), area.getLatitude(),
                area.getLongitude(), parts);
    }
}
