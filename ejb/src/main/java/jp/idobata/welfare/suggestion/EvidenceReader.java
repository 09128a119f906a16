package jp.idobata.welfare.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.welfare.Subject;

/** Reads what anybody can read of gatherings, places and groups, in one statement for each kind. */
@Dependent
class EvidenceReader {

    private static final String GATHERINGS = """
            select g.id, g.updated_at, g.title, concat_ws('\\n', g.summary, g.description), g.audience,
              coalesce(p.name, g.venue), coalesce(c.name, g.organiser),
              (select group_concat(theme order by theme) from town.gathering_theme where gathering_id = g.id),
              (select group_concat(lower(replace(mark, '_',
                      '-')) order by mark) from town.gathering_welcome where gathering_id = g.id),
              g.sign_up, g.capacity, g.free, (select count(*) from town.occurrence where gathering_id = g.id),
              (select max(timestampdiff(hour, starts_at, ends_at)) from town.occurrence where gathering_id = g.id)
            from town.gathering g left join town.place p on p.id = g.place_id
              left join town.community_group c on c.id = g.group_id
            where g.id in\s""";

    private static final String PLACES = """
            select p.id, p.updated_at, p.name, concat_ws('\\n', p.summary, p.description), null, null,
              concat_ws(' ', p.category, c.name), p.drop_in
            from town.place p left join town.community_group c on c.id = p.group_id where p.id in\s""";

    private static final String GROUPS = """
            select c.id, c.updated_at, c.name, concat_ws('\\n', c.summary, c.description), null, null, null
            from town.community_group c where c.id in\s""";

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    /**
     * What can be read of something, and since when.
     *
     * @param since when it was changed last, UTC
     */
    record Dated(Evidence evidence, LocalDateTime since) {
    }

    /** By number, in the order of numbers; what is not there is left out. */
    Map<Long, Dated> read(Subject.Kind kind, Collection<Long> ids) {
        var found = new LinkedHashMap<Long, Dated>();
        if (!ids.isEmpty()) {
            var sql = switch (kind) {
                case GATHERING -> GATHERINGS;
                case PLACE -> PLACES;
                case GROUP -> GROUPS;
            };
            var query = em.createNativeQuery(sql + "(" + "?, ".repeat(ids.size() - 1) + "?) order by 1");
            var at = 1;
            for (var id : ids) {
                query.setParameter(at++, id);
            }
            List<?> rows = query.getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> found.put(((Number) row[0]).longValue(),
                    new Dated(evidence(kind, row), Rows.time(row[1]))));
        }
        return found;
    }

    private static Evidence evidence(Subject.Kind kind, Object[] row) {
        var signs = switch (kind) {
            case GATHERING -> new Signs("gathering").themes(list(row[7])).marks(list(row[8])).signUp((String) row[9])
                    .capacity(row[10] == null ? null : Integer.valueOf(number(row[10])))
                    .free(row[11] == null ? null : Boolean.valueOf(Rows.truth(row[11])))
                    .dates(number(row[12]), number(row[13]));
            case PLACE -> new Signs("place").dropIn(Rows.truth(row[7]));
            case GROUP -> new Signs("group");
        };
        return new Evidence(new Subject(kind, ((Number) row[0]).longValue()), (String) row[2], (String) row[3],
                (String) row[4], (String) row[5], (String) row[6], signs.codes());
    }

    private static List<String> list(Object joined) {
        return joined == null ? List.of() : Arrays.asList(joined.toString().split(","));
    }

    private static int number(Object cell) {
        return cell == null ? 0 : ((Number) cell).intValue();
    }
}
