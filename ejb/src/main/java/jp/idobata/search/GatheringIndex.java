package jp.idobata.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.idobata.area.GatheringsFell;
import jp.idobata.gathering.GatheringPublished;
import jp.idobata.gathering.GatheringRewritten;
import jp.idobata.gathering.GatheringsPublished;
import jp.idobata.place.PlaceChanged;
import jp.idobata.place.PlaceHidings;

/**
 * Keeps the text that gatherings are found by. Written in the transaction that publishes, so that the poster
 * finds the post at once.
 */
@ApplicationScoped
class GatheringIndex {

    private static final String TEXTS = """
            select g.id, g.title, g.summary, g.description, %s, %s, g.organiser, g.audience,
              %s, %s, %s, cg.name, a.name
            from gathering g left join place pl on pl.id = g.place_id
              left join community_group cg on cg.id = g.group_id left join area a on a.id = g.area_id%s
            where\s""".formatted(PlaceHidings.shown("g.venue"), PlaceHidings.shown("g.address"),
            PlaceHidings.shown("pl.name"), PlaceHidings.shown("pl.name_kana"), PlaceHidings.shown("pl.address"),
            PlaceHidings.JOIN);

    private static final int AT_ONCE = 100;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void published(@Observes GatheringPublished event) {
        write(TEXTS + "g.id = ?1", event.gatheringId());
    }

    void rewritten(@Observes GatheringRewritten event) {
        write(TEXTS + "g.id = ?1", event.gatheringId());
    }

    void placeChanged(@Observes PlaceChanged event) {
        writeAll(numbers(em.createNativeQuery("select id from gathering where place_id = ?1").setParameter(1,
                event.placeId()).getResultList()));
    }

    /** Writes those that are public and have no text: a migration takes away what must be written anew. */
    void catchUp() {
        writeAll(numbers(em.createNativeQuery("select p.gathering_id from publication p left join gathering_search s"
                + " on s.gathering_id = p.gathering_id where s.gathering_id is null").getResultList()));
    }

    private static List<Long> numbers(List<?> rows) {
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    void fell(@Observes GatheringsFell event) {
        event.gatherings().forEach(id -> write(TEXTS + "g.id = ?1 and g.id in (select gathering_id from"
                + " gathering_search)", id));
    }

    void published(@Observes GatheringsPublished event) {
        writeAll(event.gatherings());
    }

    private void writeAll(List<Long> gatherings) {
        for (var first = 0; first < gatherings.size(); first += AT_ONCE) {
            var some = gatherings.subList(first, Math.min(gatherings.size(), first + AT_ONCE));
            write(em.createNativeQuery(TEXTS + "g.id in (" + some.stream().map(String::valueOf)
                    .collect(Collectors.joining(",")) + ")").getResultList());
        }
    }

    private void write(String sql, long id) {
        write(em.createNativeQuery(sql).setParameter(1, id).getResultList());
    }

    private void write(List<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var values = IntStream.range(0, rows.size()).mapToObj(i -> "(?" + (3 * i + 1) + ", ?" + (3 * i + 2) + ", ?"
                + (3 * i + 3) + ")").collect(Collectors.joining(", "));
        var query = em.createNativeQuery("replace into gathering_search (gathering_id, folded, bigrams) values "
                + values);
        for (var i = 0; i < rows.size(); i++) {
            var columns = (Object[]) rows.get(i);
            var folded = Arrays.stream(columns).skip(1).filter(Objects::nonNull)
                    .map(text -> SearchTerms.fold((String) text))
                    .filter(text -> !text.isEmpty()).distinct().toList();
            query.setParameter(3 * i + 1, columns[0]).setParameter(3 * i + 2, String.join(" ", folded))
                    .setParameter(3 * i + 3, SearchTerms.bigrams(folded));
        }
        query.executeUpdate();
    }
}
