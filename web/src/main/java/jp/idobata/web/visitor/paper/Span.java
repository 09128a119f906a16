package jp.idobata.web.visitor.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is on in an area over some time.
 *
 * @param areaId number of the area
 * @param area what it is called
 * @param first the first day
 * @param last the last day
 * @param held dates in that time, in order; no more than can be printed
 * @param next the first dates after it, where there are none in it
 * @param marks codes of the marks that the town uses
 */
record Span(long areaId, String area, LocalDate first, LocalDate last, List<Held> held, List<Held> next,
        List<String> marks) {

    /**
     * Those of some dates that are listed where there is no room for all, in order of time: what is on most seldom, so
     * that an exhibition of many weeks leaves room for what is on this once.
     */
    List<Held> foremost(List<Held> some, int most) {
        return some.stream().sorted(Comparator.comparing(this::times)).limit(most)
                .sorted(Comparator.comparing(one -> one.date().startsAt())).toList();
    }

    private long times(Held one) {
        return held.stream().filter(other -> other.gathering().id() == one.gathering().id()).count();
    }

    /** Where the whole list is. */
    String path() {
        return "/gatherings?area=" + areaId + "&from=" + first + "&to=" + last;
    }
}
