package jp.idobata.whisper;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A statement that reads whispers straight into records. Values are always parameters, never text. */
final class WhisperSql {

    private static final String COLUMNS = """
            select w.id, w.kind, w.text, w.more, w.area_id, a.name as area, w.group_id, cg.name as by_group,
              (select group_concat(t.theme order by th.position) from whisper_theme t
                join theme th on th.code = t.theme where t.whisper_id = w.id),
              p.published_at, (select count(*) from whisper_assent j where j.whisper_id = w.id),
              exists (select 1 from whisper_fulfilment f where f.whisper_id = w.id), gt.id as grown, gt.title
            """;
    private static final String ALL = " from whisper w left join whisper_publication p on p.whisper_id = w.id";
    private static final String PUBLIC = " from whisper_publication p join whisper w on w.id = p.whisper_id";
    private static final String JOINS = " left join area a on a.id = w.area_id"
            + " left join community_group cg on cg.id = w.group_id"
            + " left join gathering gt on gt.id = (select max(s.gathering_id) from whisper_sprout s"
            + " join publication gp on gp.gathering_id = s.gathering_id where s.whisper_id = w.id)";
    /** The area and all those it is part of. */
    private static final String AROUND = "(with recursive around as (select id, parent_id from area where id = ? union"
            + " select c.id, c.parent_id from area c join around o on c.id = o.parent_id) select id from around)";
    /** The area and all that is part of it. */
    private static final String WITHIN = "(with recursive within as (select id from area where id = ? union"
            + " select c.id from area c join within i on c.parent_id = i.id) select id from within)";

    private final StringBuilder text = new StringBuilder(" where 1 = 1");
    private final List<Object> values = new ArrayList<>();
    private final String from;

    private WhisperSql(String from) {
        this.from = from;
    }

    /** Whispers that the public reads. */
    static WhisperSql ofPublic() {
        return new WhisperSql(PUBLIC);
    }

    /** All that were ever handed in, but for those that their authors put away. */
    static WhisperSql ofAll() {
        return new WhisperSql(ALL).and("w.discarded_at is null");
    }

    /** One condition more, each {@code ?} of which stands for the next value. */
    WhisperSql and(String condition, Object... more) {
        text.append(" and ").append(condition);
        values.addAll(Arrays.asList(more));
        return this;
    }

    /** What a reader asks for. */
    WhisperSql narrowed(WhisperQuery query) {
        if (query.kind() != null) {
            and("w.kind = ?", query.kind().name());
        }
        if (query.areaId() != null) {
            and("(w.area_id is null or w.area_id in " + WITHIN + ")", query.areaId());
        }
        if (query.theme() != null) {
            and("exists (select 1 from whisper_theme t where t.whisper_id = w.id and t.theme = ?)", query.theme());
        }
        return this;
    }

    /** What lies in an area, is part of it, or has it as its part; null is the whole town and has all. */
    WhisperSql touching(Long areaId) {
        return areaId == null ? this
                : and("(w.area_id is null or w.area_id in " + AROUND + " or w.area_id in " + WITHIN + ")", areaId,
                        areaId);
    }

    /** What has neither come true nor become a gathering. */
    WhisperSql open() {
        return and("not exists (select 1 from whisper_fulfilment f where f.whisper_id = w.id)").and("not exists"
                + " (select 1 from whisper_sprout s join publication gp on gp.gathering_id = s.gathering_id"
                + " where s.whisper_id = w.id)");
    }

    int count(EntityManager em) {
        return ((Number) query(em, "select count(*)" + from + text).getSingleResult()).intValue();
    }

    /** The newest first. */
    List<PublicWhisper> list(EntityManager em, int first, int most) {
        var order = from.equals(PUBLIC) ? "p.published_at desc, w.id desc" : "w.written_at desc, w.id desc";
        List<?> rows = query(em, COLUMNS + from + JOINS + text + " order by " + order + " limit " + most + " offset "
                + first).getResultList();
        return rows.stream().map(row -> whisper((Object[]) row)).toList();
    }

    WhisperList page(EntityManager em, int page) {
        return new WhisperList(count(em), list(em, (page - 1) * WhisperList.SIZE, WhisperList.SIZE), page);
    }

    private Query query(EntityManager em, String sql) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static PublicWhisper whisper(Object[] row) {
        return new PublicWhisper(number(row[0]), Kind.valueOf((String) row[1]), (String) row[2], (String) row[3],
                number(row[4]), (String) row[5], number(row[6]), (String) row[7],
                row[8] == null ? List.of() : Arrays.asList(((String) row[8]).split(",")), moment(row[9]),
                number(row[10]).intValue(), row[11] instanceof Boolean truth ? truth : number(row[11]) != 0,
                number(row[12]), (String) row[13]);
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    private static Instant moment(Object value) {
        return value == null ? null : ((Timestamp) value).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
