package jp.idobata.area;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down in which areas gatherings and places lie. To do it twice changes nothing. */
@Dependent
class Filing {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** Numbers, point, the area it is shown under, the choice by hand; what has no point stays where it was put. */
    private static final Map<AreaThing, String> THINGS = Map.of(AreaThing.PLACE, """
            select p.id, p.latitude, p.longitude, p.area_id,
              coalesce(c.area_id, if(p.latitude is null, p.area_id, null))
            from place p left join area_choice c on c.kind = 'PLACE' and c.subject_id = p.id
            where p.id in %s""", AreaThing.GATHERING, """
            select g.id, if(p.latitude is null, g.latitude, p.latitude),
              if(p.latitude is null, g.longitude, p.longitude), g.area_id,
              coalesce(c.area_id, pc.area_id, if(coalesce(p.latitude, g.latitude) is null,
                if(g.place_id is null, g.area_id, coalesce(p.area_id, g.area_id)), null))
            from gathering g left join place p on p.id = g.place_id
              left join area_choice c on c.kind = 'GATHERING' and c.subject_id = g.id
              left join area_choice pc on pc.kind = 'PLACE' and pc.subject_id = g.place_id
            where g.id in %s""");

    @Inject
    private AreaBook book;

    @Inject
    private Atlas atlas;

    @Inject
    private Event<GatheringsFell> fell;

    private record Row(String layer, long area, String means, LocalDate from, LocalDate until) {
    }

    /** Files these as of today; returns how many lie otherwise than before. */
    int file(AreaThing thing, List<Long> ids) {
        return ids.isEmpty() ? 0 : file(atlas.today(), thing, ids, areas -> book.today());
    }

    /** Whether any of these lies otherwise than is written; to ask writes nothing. */
    boolean differs(Topography map, AreaThing thing, List<Long> ids) {
        var marks = numbers(ids);
        var history = history(thing, marks);
        return book.rows(THINGS.get(thing).formatted(marks)).stream().anyMatch(row -> {
            var latitude = AreaBook.degrees(row[1]);
            var longitude = AreaBook.degrees(row[2]);
            var hand = AreaBook.number(row[4]);
            return !Objects.equals(map.finest(latitude, longitude, hand).orElse(null), AreaBook.number(row[3]))
                    || !otherwise(history.getOrDefault(AreaBook.number(row[0]), List.of()),
                            map.of(latitude, longitude, hand)).isEmpty();
        });
    }

    /**
     * Files these.
     *
     * @param effective the day from which it holds that something lies otherwise, by the areas that it has left and
     * come into: those of the kind at hand, and those of all kinds
     */
    int file(Topography map, AreaThing thing, List<Long> ids, Function<List<Set<Long>>, LocalDate> effective) {
        var marks = numbers(ids);
        var history = history(thing, marks);
        var shown = new HashMap<Long, Long>();
        var moved = 0;
        for (var row : book.rows(THINGS.get(thing).formatted(marks))) {
            var id = AreaBook.number(row[0]);
            var latitude = AreaBook.degrees(row[1]);
            var longitude = AreaBook.degrees(row[2]);
            var hand = AreaBook.number(row[4]);
            var finest = map.finest(latitude, longitude, hand).orElse(null);
            var differs = !Objects.equals(finest, AreaBook.number(row[3]));
            if (differs) {
                shown.put(id, finest);
            }
            moved += write(thing, id, history.getOrDefault(id, List.of()), map.of(latitude, longitude, hand), effective)
                    || differs ? 1 : 0;
        }
        shown.forEach((id, area) -> book.run("update " + thing.table() + " set area_id = ?2 where id = ?1", id, area));
        if (thing == AreaThing.GATHERING && !shown.isEmpty()) {
            fell.fire(new GatheringsFell(List.copyOf(shown.keySet())));
        }
        return moved;
    }

    private Map<Long, List<Row>> history(AreaThing thing, String marks) {
        return book.rows("select subject_id, layer, area_id, means, from_on, until_on from lies_in where kind = ?1"
                + " and subject_id in " + marks, thing.name()).stream().collect(Collectors.groupingBy(row ->
                AreaBook.number(row[0]), Collectors.mapping(row -> new Row((String) row[1], AreaBook.number(row[2]),
                        (String) row[3], AreaBook.day(row[4]), AreaBook.day(row[5])), Collectors.toList())));
    }

    private boolean write(AreaThing thing, long id, List<Row> history, Map<String, Lying> lying,
            Function<List<Set<Long>>, LocalDate> effective) {
        var layers = otherwise(history, lying);
        for (var layer : layers) {
            var rows = history.stream().filter(row -> row.layer.equals(layer)).toList();
            var day = rows.isEmpty() ? EVER : later(rows, effective.apply(touched(history, lying, layer)));
            if (!rows.isEmpty()) {
                close(thing, id, layer, day);
            }
            open(thing, id, layer, lying.get(layer), day);
        }
        return !layers.isEmpty();
    }

    /** The layers in which it lies otherwise than is written. */
    private static List<String> otherwise(List<Row> history, Map<String, Lying> lying) {
        var open = history.stream().filter(row -> row.until == null).collect(Collectors.toMap(Row::layer,
                Function.identity(), (one, other) -> one));
        return Stream.concat(lying.keySet().stream(), open.keySet().stream()).distinct().filter(layer -> {
            var now = lying.get(layer);
            var was = open.get(layer);
            return now == null || was == null || was.area != now.areaId() || !was.means.equals(now.means().name());
        }).toList();
    }

    /** What it has left and comes into in a layer; where nothing is known of these, in every layer. */
    private static List<Set<Long>> touched(List<Row> history, Map<String, Lying> lying, String layer) {
        var own = new HashSet<Long>();
        var all = new HashSet<Long>();
        history.stream().filter(row -> row.until == null).forEach(row -> {
            all.add(row.area);
            if (row.layer.equals(layer)) {
                own.add(row.area);
            }
        });
        lying.forEach((of, now) -> {
            all.add(now.areaId());
            if (of.equals(layer)) {
                own.add(now.areaId());
            }
        });
        return List.of(own, all);
    }

    /** Not before a day on which it came to lie, or to lie no more, where it does: that was told and stays. */
    private static LocalDate later(List<Row> rows, LocalDate effective) {
        return rows.stream().flatMap(row -> Stream.of(row.from, row.until == null ? row.from : row.until))
                .filter(day -> day.isAfter(effective)).max(LocalDate::compareTo).orElse(effective);
    }

    private void close(AreaThing thing, long id, String layer, LocalDate day) {
        book.run("delete from lies_in where kind = ?1 and subject_id = ?2 and layer = ?3 and from_on >= ?4",
                thing.name(), id, layer, day);
        book.run("update lies_in set until_on = ?4 where kind = ?1 and subject_id = ?2 and layer = ?3"
                + " and (until_on is null or until_on > ?4)", thing.name(), id, layer, day);
    }

    private void open(AreaThing thing, long id, String layer, Lying now, LocalDate day) {
        if (now != null) {
            book.run("insert into lies_in (kind, subject_id, layer, area_id, means, from_on) values (?1, ?2, ?3, ?4,"
                    + " ?5, ?6) on duplicate key update area_id = ?4, means = ?5, until_on = null", thing.name(), id,
                    layer, now.areaId(), now.means().name(), day);
        }
    }

    private static String numbers(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }
}
