package jp.idobata.search.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.area.AddressPoint;
import jp.idobata.area.TownPoints;
import jp.idobata.place.PlaceHidings;
import jp.idobata.search.suggestion.Suggestion.Kind;
import jp.idobata.search.words.Spelling;

/** Keeps the words that the town's gatherings are made of. */
@ApplicationScoped
public class Vocabulary {

    private static final String TEXTS = """
            select s.gathering_id, g.title, %s, (select cg.name from community_group cg join group_approval ga
                on ga.group_id = cg.id where cg.id = g.group_id), a.name, %s, %s,
              (select group_concat(th.name separator '\\n') from gathering_theme t
                join theme th on th.code = t.theme where t.gathering_id = g.id)
            from gathering_search s join gathering g on g.id = s.gathering_id left join place pl on pl.id = g.place_id
              left join area a on a.id = g.area_id%s
            where s.gathering_id in (%s)""".formatted(PlaceHidings.shown("coalesce(pl.name, g.venue)"),
            PlaceHidings.shown("g.address"), PlaceHidings.shown("pl.address"), PlaceHidings.JOIN,
            "%s");
    private static final int ROWS_AT_ONCE = 300;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** Keeps the words of some gatherings whose texts are written and whose words are not. Returns how many. */
    public int keep(int most) {
        // Nobody who publishes waits for this or is waited for: no lock but on rows that nobody else holds.
        List<?> ids = em.createNativeQuery("select gathering_id from gathering_search where state = 1 limit ?1"
                + " for update skip locked").setParameter(1, most).getResultList();
        if (ids.isEmpty()) {
            return 0;
        }
        List<?> rows = em.createNativeQuery(TEXTS.formatted(ids.stream().map(String::valueOf)
                .collect(Collectors.joining(", ")))).getResultList();
        var homes = homes();
        var words = new LinkedHashMap<Long, Set<Entry>>();
        rows.stream().map(Object[].class::cast).forEach(row -> words.put(((Number) row[0]).longValue(), entries(row,
                homes)));
        var among = words.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        em.createNativeQuery("delete from search_word_of where gathering_id in " + among).executeUpdate();
        write(words);
        em.createNativeQuery("update gathering_search set state = 2 where gathering_id in " + among).executeUpdate();
        return rows.size();
    }

    /** Counts in how many gatherings each word is. Words of none are let go. */
    public void count() {
        em.createNativeQuery("update search_word w left join (select word_id, count(*) as many from search_word_of"
                + " group by word_id) l on l.word_id = w.id set w.gatherings = coalesce(l.many, 0)").executeUpdate();
        em.createNativeQuery("delete l from search_word_of l left join gathering g on g.id = l.gathering_id"
                + " where g.id is null").executeUpdate();
        em.createNativeQuery("delete from search_word where gatherings = 0").executeUpdate();
    }

    private List<String> homes() {
        List<?> names = em.createNativeQuery("select name from area where parent_id is null").getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    private static Set<Entry> entries(Object[] row, List<String> homes) {
        var entries = new TreeSet<Entry>();
        Entry.nouns((String) row[1], entries);
        Entry.name(Kind.PLACE, (String) row[2], entries);
        Entry.name(Kind.GROUP, (String) row[3], entries);
        Entry.name(Kind.AREA, (String) row[4], entries);
        Stream.of(row[5], row[6]).filter(address -> address != null)
                .flatMap(address -> TownPoints.published().find((String) address, homes).stream())
                .map(AddressPoint::town).forEach(town -> Entry.name(Kind.TOWN, town, entries));
        if (row[7] != null) {
            Stream.of(((String) row[7]).split("\n")).forEach(theme -> Entry.name(Kind.THEME, theme, entries));
        }
        return entries;
    }

    /** In the order of their numbers, so that two who write the same words wait for each other in the same order. */
    private void write(Map<Long, Set<Entry>> words) {
        var all = new TreeMap<Long, Entry>();
        words.values().forEach(entries -> entries.forEach(entry -> all.put(entry.id(), entry)));
        known(all.keySet()).forEach(all::remove);
        insert("search_word (id, kind, word, gatherings)", all.values().stream()
                .map(entry -> new Object[] {entry.id(), entry.kind().name(), entry.word(), 1}).toList());
        insert("search_start (start, bare, word_id)", all.values().stream().flatMap(entry -> entry.starts().stream()
                .map(start -> new Object[] {start, Spelling.bare(start), entry.id()})).toList());
        insert("search_word_of (gathering_id, word_id)", words.entrySet().stream().flatMap(one -> one.getValue()
                .stream().map(entry -> new Object[] {one.getKey(), entry.id()})).toList());
    }

    private Collection<Long> known(Set<Long> ids) {
        List<?> rows = em.createNativeQuery("select id from search_word where id in (" + ids.stream().map(
                String::valueOf).collect(Collectors.joining(", ")) + ")").getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void insert(String into, List<Object[]> rows) {
        for (var from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            var row = "(" + String.join(", ", Collections.nCopies(some.get(0).length, "?")) + ")";
            var query = em.createNativeQuery("insert ignore into " + into + " values " + String.join(", ", Collections
                    .nCopies(some.size(), row)));
            var values = new ArrayList<Object>();
            some.forEach(one -> Collections.addAll(values, one));
            for (var i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            query.executeUpdate();
        }
    }
}
