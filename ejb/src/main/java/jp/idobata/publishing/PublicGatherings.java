package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.attendance.Fullness;
import jp.idobata.calendar.TownClock;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.Welcome;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.media.ShownPicture;

/** Published gatherings, one by one. */
@Stateless
@PermitAll
public class PublicGatherings {

    /** Most dates that are shown of one gathering. */
    public static final int DATES_MOST = 60;

    private static final String GATHERING = """
            select g.id, g.title, g.summary, g.description, g.rrule, g.rule_starts_at, g.pauses,
              g.schedule_text, g.online, g.online_url,
              g.place_id, coalesce(pl.name, g.venue), coalesce(pl.address, g.address),
              coalesce(pl.latitude, g.latitude),
              coalesce(pl.longitude, g.longitude), g.area_id, a.name, g.group_id, coalesce(cg.name, g.organiser),
              (select group_concat(t.theme order by th.position) from gathering_theme t
                join theme th on th.code = t.theme where t.gathering_id = g.id),
              (select group_concat(w.mark order by w.mark) from gathering_welcome w where w.gathering_id = g.id),
              g.free, g.fee, g.capacity, g.capacity_text, g.audience, g.sign_up, g.phone, g.email, g.website,
              g.sign_up_ways, g.sign_up_url, g.age_from, g.age_to, g.url_for_comers, g.weather,
              g.source_text, g.source_key is not null, g.updated_at,
              (select count(*) from occurrence o where o.gathering_id = g.id and o.over_at > ?1),
              %s, %s
            from gathering g join publication p on p.gathering_id = g.id left join place pl on pl.id = g.place_id
              left join area a on a.id = g.area_id left join community_group cg on cg.id = g.group_id
            where g.id = ?2""".formatted(ShownPicture.all("gathering_picture", "gathering_id", "g.id"),
            Freshness.columns(Kind.GATHERING, "g"));

    private static final String DATES = """
            select o.original_starts_at, o.starts_at, o.ends_at, o.all_day, c.reason,
              coalesce(r.capacity, g.capacity), coalesce(r.taken, 0)
            from occurrence o join gathering g on g.id = o.gathering_id
              left join cancellation c on c.occurrence_id = o.id left join roll r on r.occurrence_id = o.id
            where o.gathering_id = ?1""";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** The published gathering of that number with its dates to come. Two statements. */
    public Optional<PublicGathering> find(long id) {
        var now = clock.now();
        List<?> rows = em.createNativeQuery(GATHERING).setParameter(1, now).setParameter(2, id).getResultList();
        return rows.stream().findFirst().map(row -> gathering(new Row(row), id));
    }

    private List<PublicDate> dates(long id, int toCome) {
        var query = toCome > 0
                ? em.createNativeQuery(DATES + " and o.over_at > ?2 order by o.starts_at limit " + DATES_MOST)
                        .setParameter(2, clock.now())
                : em.createNativeQuery(DATES + " order by o.starts_at desc limit 1");
        List<?> rows = query.setParameter(1, id).getResultList();
        return rows.stream().map(Row::new)
                .map(row -> new PublicDate(row.time(), row.time(), row.time(), row.truth(), row.text(),
                        Fullness.of(row.count(), row.count()))).toList();
    }

    private PublicGathering gathering(Row row, long id) {
        row.number();
        var title = row.text();
        var summary = row.text();
        var description = row.text();
        var recurring = Recurring.of(row.text(), row.time(), row.text());
        var scheduleText = row.text();
        var online = row.truth();
        var onlineUrl = row.text();
        var where = new Where(row.number(), row.text(), row.text(), row.degrees(), row.degrees(), row.number(),
                row.text());
        var groupId = row.number();
        var organiser = row.text();
        var themes = row.list();
        var welcome = row.list().stream().map(mark -> Welcome.valueOf(mark).code()).toList();
        var taking = new Taking(row.truth(), row.text(), row.count(), row.text(), row.text(), row.text(),
                row.text(), row.text(), row.text(), terms(row));
        var sourceText = row.text();
        var imported = row.truth();
        var updatedAt = row.moment();
        var toCome = row.count();
        var pictures = ShownPicture.list(row.text());
        var freshness = row.freshness();
        return new PublicGathering(id, title, summary, description, dates(id, toCome), toCome, recurring, scheduleText,
                online, taking.terms.urlForComers() ? null : onlineUrl, where.placeId, where.name, where.address,
                where.latitude, where.longitude, where.areaId, where.areaName, groupId, organiser, themes, welcome,
                        taking.free, taking.fee,
                taking.capacity, taking.capacityText, taking.audience, taking.signUp, taking.phone, taking.email,
                taking.website, taking.terms, sourceText, imported, updatedAt, pictures, freshness);
    }

    private static Terms terms(Row row) {
        return new Terms(row.list().stream().map(SignUpWay::of).flatMap(Optional::stream).collect(Collectors.toSet()),
                row.text(), row.count(), row.count(), row.truth(), row.text());
    }

    private record Where(Long placeId, String name, String address, Double latitude, Double longitude, Long areaId,
            String areaName) {
    }

    private record Taking(Boolean free, String fee, Integer capacity, String capacityText, String audience,
            String signUp, String phone, String email, String website, Terms terms) {
    }
}
