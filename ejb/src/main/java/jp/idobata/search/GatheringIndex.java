package jp.idobata.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import jp.idobata.area.AddressPoint;
import jp.idobata.area.GatheringsFell;
import jp.idobata.area.TownPoints;
import jp.idobata.gathering.GatheringPublished;
import jp.idobata.gathering.GatheringRewritten;
import jp.idobata.gathering.GatheringsPublished;
import jp.idobata.group.GroupDescribed;
import jp.idobata.place.PlaceChanged;
import jp.idobata.place.PlaceHidings;

/**
 * Keeps the text that gatherings are found by. Written in the transaction that publishes, so that the poster
 * finds the post at once.
 */
@ApplicationScoped
class GatheringIndex {

    private static final String TEXTS = """
            select g.id, g.title, g.summary, g.audience, g.description, %s, %s, g.organiser, %s, %s, %s, cg.name,
              a.name, (select group_concat(th.name separator '\\n') from gathering_theme t
                join theme th on th.code = t.theme where t.gathering_id = g.id)
            from gathering g left join place pl on pl.id = g.place_id
              left join community_group cg on cg.id = g.group_id left join area a on a.id = g.area_id%s
            where\s""".formatted(PlaceHidings.shown("g.venue"), PlaceHidings.shown("g.address"),
            PlaceHidings.shown("pl.name"), PlaceHidings.shown("pl.name_kana"), PlaceHidings.shown("pl.address"),
            PlaceHidings.JOIN);

    private static final int AT_ONCE = 100;
    /** Where names stand in a row of texts, and addresses among them. */
    private static final int NAMES_FROM = 4;
    private static final List<Integer> ADDRESSES = List.of(5, 9);
    private static final int THEMES = 12;

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

    void described(@Observes GroupDescribed event) {
        writeAll(numbers(em.createNativeQuery("select g.id from gathering g join gathering_search s on s.gathering_id ="
                + " g.id where g.group_id = ?1").setParameter(1, event.groupId()).getResultList()));
    }

    /** Writes some of those that are public and have no text, or one in an old spelling. Returns how many. */
    int catchUp(int most) {
        var missing = numbers(em.createNativeQuery("select p.gathering_id from publication p left join gathering_search"
                + " s on s.gathering_id = p.gathering_id where s.gathering_id is null limit ?1").setParameter(1, most)
                .getResultList());
        var old = numbers(em.createNativeQuery("select gathering_id from gathering_search where state = 0 limit ?1")
                .setParameter(1, most - missing.size()).getResultList());
        writeAll(missing);
        writeAll(old);
        return missing.size() + old.size();
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
        var homes = homes();
        var texts = rows.stream().map(Object[].class::cast).map(row -> text(row, homes)).toList();
        replace("gathering_search (gathering_id, folded, readings, state)", rows, i -> new Object[] {texts.get(i)
                .folded(), texts.get(i).readings(), 1});
        replace("gathering_pairs (gathering_id, bigrams)", rows, i -> new Object[] {texts.get(i).bigrams()});
    }

    private void replace(String into, List<?> rows, IntFunction<Object[]> columns) {
        var values = new ArrayList<Object>();
        for (var i = 0; i < rows.size(); i++) {
            values.add(((Object[]) rows.get(i))[0]);
            Collections.addAll(values, columns.apply(i));
        }
        var row = "(" + String.join(", ", Collections.nCopies(values.size() / rows.size(), "?")) + ")";
        var query = em.createNativeQuery("replace into " + into + " values " + String.join(", ", Collections.nCopies(
                rows.size(), row)));
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        query.executeUpdate();
    }

    /** Municipalities one of which is meant where an address names none. */
    private List<String> homes() {
        List<?> names = em.createNativeQuery("select name from area where parent_id is null").getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    private static IndexedText text(Object[] columns, List<String> homes) {
        var texts = Arrays.stream(columns).skip(1).map(String.class::cast).toList().toArray(String[]::new);
        var names = new ArrayList<>(Arrays.asList(texts).subList(NAMES_FROM, THEMES));
        names.addAll(texts[THEMES] == null ? List.of() : List.of(texts[THEMES].split("\n")));
        // An address such as 番町1-2 is found by 番町一丁目 as well.
        ADDRESSES.stream().map(column -> texts[column]).filter(Objects::nonNull)
                .flatMap(address -> TownPoints.published().find(address, homes).stream())
                .map(AddressPoint::town).forEach(names::add);
        return IndexedText.of(texts[0], names, Arrays.asList(texts[1], texts[2]), Arrays.asList(texts[3]));
    }
}
