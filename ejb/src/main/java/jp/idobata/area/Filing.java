package jp.idobata.area;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

    /** Files these; returns how many lie otherwise than before. */
    int file(AreaThing thing, List<Long> ids, LocalDate effective) {
        return ids.isEmpty() ? 0 : file(atlas.today(), thing, ids, effective);
    }

    int file(Topography map, AreaThing thing, List<Long> ids, LocalDate effective) {
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

    private boolean write(AreaThing thing, long id, List<Row> history, Map<String, Lying> lying, LocalDate effective) {
        var changed = false;
        var layers = new ArrayList<>(lying.keySet());
        history.stream().filter(row -> row.until == null && !lying.containsKey(row.layer)).forEach(row ->
                layers.add(row.layer));
        for (var layer : layers) {
            var now = lying.get(layer);
            var rows = history.stream().filter(row -> row.layer.equals(layer)).toList();
            var open = rows.stream().filter(row -> row.until == null).findFirst().orElse(null);
            if (now == null ? open != null : open == null || open.area != now.areaId()
                    || !open.means.equals(now.means().name())) {
                if (!rows.isEmpty()) {
                    close(thing, id, layer, effective);
                }
                open(thing, id, layer, now, rows.isEmpty() ? EVER : effective);
                changed = true;
            }
        }
        return changed;
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
