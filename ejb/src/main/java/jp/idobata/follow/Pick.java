package jp.idobata.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which gatherings stand in a digest when there are too many: the days take turns, and on each day what is on that day
 * alone comes before what can be seen on others, too. So an exhibition of many weeks does not push out the week's one
 * evening of music.
 */
final class Pick {

    private Pick() {
    }

    /** At most so many of them, in the order they came. */
    static List<Line> of(List<Line> lines, LocalDate today, int most) {
        var days = lines.stream().collect(Collectors.groupingBy(line -> line.day(today), TreeMap::new,
                Collectors.toCollection(ArrayList::new)));
        days.values().forEach(day -> day.sort(Comparator.comparingInt(Line::more)));
        var picked = new HashSet<Long>();
        for (var turn = 0; turn < lines.size(); turn++) {
            for (var day : days.values()) {
                if (turn < day.size() && picked.size() < most) {
                    picked.add(day.get(turn).id());
                }
            }
        }
        return lines.stream().filter(line -> picked.contains(line.id())).toList();
    }
}
