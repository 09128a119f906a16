package jp.idobata.publishing;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.Welcome;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.media.ShownPicture;
import jp.idobata.place.PlaceHidings;
import jp.idobata.reading.Corrections;

/** What of a published gathering is read in one row; everything but its dates. */
final class GatheringRow {

    /**
     * The columns, in the order in which they are read. Parameter 1 is the moment from which dates are to come. Of a
     * place that staff have hidden nothing is told, what it is called neither.
     */
    static final String COLUMNS = """
            g.id, g.title, g.summary, g.description, g.rrule, g.rule_starts_at, g.pauses,
              g.schedule_text, g.online, g.online_url,
              %s, %s, %s, %s, %s, hp.id is not null, g.area_id, a.name, g.group_id, coalesce(cg.name, g.organiser),
              (select group_concat(t.theme order by th.position) from gathering_theme t
                join theme th on th.code = t.theme where t.gathering_id = g.id),
              (select group_concat(w.mark order by w.mark) from gathering_welcome w where w.gathering_id = g.id),
              g.free, g.fee, g.capacity, g.capacity_text, g.audience, g.sign_up, g.phone, g.email, g.website,
              g.sign_up_ways, g.sign_up_url, g.age_from, g.age_to, g.url_for_comers, g.weather,
              g.source_text, g.source_key is not null, g.updated_at,
              (select count(*) from occurrence o where o.gathering_id = g.id and o.over_at > ?1),
              %s, %s, g.readings
            """.formatted(PlaceHidings.shown("g.place_id"), PlaceHidings.shown("coalesce(pl.name, g.venue)"),
            PlaceHidings.shown("coalesce(pl.address, g.address)"),
            PlaceHidings.shown("coalesce(pl.latitude, g.latitude)"),
            PlaceHidings.shown("coalesce(pl.longitude, g.longitude)"),
            ShownPicture.all("gathering_picture", "gathering_id", "g.id"),
            Freshness.columns(Kind.GATHERING, "g"));

    /** Where they stand; {@code p} is the publication, so that nothing else is read. */
    static final String TABLES = """
            \sfrom gathering g join publication p on p.gathering_id = g.id left join place pl on pl.id = g.place_id
              left join area a on a.id = g.area_id left join community_group cg on cg.id = g.group_id"""
            + PlaceHidings.JOIN;

    private GatheringRow() {
    }

    /**
     * Reads the columns.
     *
     * @param dates the gathering's dates, for the number of those to come
     */
    static PublicGathering read(Row row, IntFunction<List<PublicDate>> dates) {
        var id = row.number();
        var title = row.text();
        var summary = row.text();
        var description = row.text();
        var recurring = Recurring.of(row.text(), row.time(), row.text());
        var scheduleText = row.text();
        var online = row.truth();
        var onlineUrl = row.text();
        var where = new Where(row.number(), row.text(), row.text(), row.degrees(), row.degrees(), row.truth(),
                row.number(), row.text());
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
        var readings = Corrections.of(row.text());
        return new PublicGathering(id, title, summary, description, dates.apply(toCome), toCome, recurring,
                scheduleText, online, taking.terms.urlForComers() ? null : onlineUrl, where.placeId, where.name,
                where.address, where.latitude, where.longitude, where.areaId, where.areaName, groupId, organiser,
                themes, welcome, taking.free, taking.fee, taking.capacity, taking.capacityText, taking.audience,
                taking.signUp, taking.phone, taking.email, taking.website, taking.terms, sourceText, imported,
                updatedAt, pictures, freshness, where.hidden, readings);
    }

    private static Terms terms(Row row) {
        return new Terms(row.list().stream().map(SignUpWay::of).flatMap(Optional::stream).collect(Collectors.toSet()),
                row.text(), row.count(), row.count(), row.truth(), row.text());
    }

    private record Where(Long placeId, String name, String address, Double latitude, Double longitude, boolean hidden,
            Long areaId, String areaName) {
    }

    private record Taking(Boolean free, String fee, Integer capacity, String capacityText, String audience,
            String signUp, String phone, String email, String website, Terms terms) {
    }
}
