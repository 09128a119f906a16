package jp.idobata.search;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import jp.idobata.gathering.Welcome;

/**
 * What a visitor asks for. Every part may be null or empty: does not matter.
 *
 * @param terms words that must all occur in title, summary, description, venue, group or area
 * @param areaId the area or any area within it
 * @param themes codes of themes, at least one of which it has
 * @param from the earliest moment: what is over by then is left out; never null
 * @param until the first moment not wanted
 * @param free only what costs nothing
 * @param online only what one can join from home
 * @param welcome marks that it must all have
 * @param near the point that distances are measured from
 * @param order in which the found are listed
 * @param page number of the page, from 1
 * @param size gatherings on a page, 1 to {@value #SIZE_MOST}
 */
public record GatheringQuery(SearchTerms terms, Long areaId, Set<String> themes, LocalDateTime from,
        LocalDateTime until,
        boolean free, boolean online, Set<Welcome> welcome, Long groupId, Long placeId, Near near, Order order,
                int page,
        int size) {

    /** Most gatherings on a page. */
    public static final int SIZE_MOST = 100;
    /** Last page that can be asked for. */
    public static final int PAGE_MOST = 1000;

    /** In which order the found are listed. */
    public enum Order {
        /** What has the words best first, then what begins next; needs words. */
        BEST,
        /** The next to begin first. */
        SOON,
        /** The nearest first; needs a point. */
        NEAR,
        /** The latest published first. */
        NEW
    }

    /**
     * A point and how far from it.
     *
     * @param latitude degrees, WGS 84
     * @param longitude degrees, WGS 84
     * @param metres farthest distance
     */
    public record Near(double latitude, double longitude, int metres) {
    }

    /** Missing lists are empty, numbers are within bounds. */
    public GatheringQuery {
        terms = terms == null ? SearchTerms.of(null) : terms;
        themes = themes == null ? Set.of() : Set.copyOf(themes);
        welcome = welcome == null ? Set.of() : Set.copyOf(welcome);
        order = order == null || order == Order.NEAR && near == null || order == Order.BEST && terms.isEmpty()
                ? Order.SOON : order;
        page = Math.max(1, Math.min(PAGE_MOST, page));
        size = Math.max(1, Math.min(SIZE_MOST, size));
    }

    /** Everything from that moment on. */
    public static GatheringQuery since(LocalDateTime from) {
        return new GatheringQuery(null, null, null, from, null, false, false, null, null, null, null, null, 1, 20);
    }

    /** Everything that goes on at that moment: what has begun and is not over. */
    public static GatheringQuery at(LocalDateTime moment) {
        return since(moment).until(moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
    }

    /** The same for what one group holds. */
    public GatheringQuery ofGroup(long id) {
        return new GatheringQuery(terms, areaId, themes, from, until, free, online, welcome, id, placeId, near, order,
                page, size);
    }

    /** The same for what is held at one place. */
    public GatheringQuery atPlace(long id) {
        return new GatheringQuery(terms, areaId, themes, from, until, free, online, welcome, groupId, id, near, order,
                page, size);
    }

    /** The same within one area. */
    public GatheringQuery in(long id) {
        return new GatheringQuery(terms, id, themes, from, until, free, online, welcome, groupId, placeId, near, order,
                page, size);
    }

    /** The same up to that moment. */
    public GatheringQuery until(LocalDateTime end) {
        return new GatheringQuery(terms, areaId, themes, from, end, free, online, welcome, groupId, placeId, near,
                order, page, size);
    }

    /** The same as it began at that moment, on its first page. */
    public GatheringQuery begunAt(LocalDateTime start) {
        return new GatheringQuery(terms, areaId, themes, start, until, free, online, welcome, groupId, placeId, near,
                order, 1, size);
    }

    /** The same from that moment on. */
    public GatheringQuery from(LocalDateTime start) {
        return new GatheringQuery(terms, areaId, themes, start, until, free, online, welcome, groupId, placeId, near,
                order, page, size);
    }

    /** The same in another order. */
    public GatheringQuery by(Order other) {
        return new GatheringQuery(terms, areaId, themes, from, until, free, online, welcome, groupId, placeId, near,
                other, page, size);
    }

    /** The same for other words. */
    public GatheringQuery with(SearchTerms other) {
        return new GatheringQuery(other, areaId, themes, from, until, free, online, welcome, groupId, placeId, near,
                order, page, size);
    }

    /** That page of the same. */
    public GatheringQuery page(int number) {
        return new GatheringQuery(terms, areaId, themes, from, until, free, online, welcome, groupId, placeId, near,
                order, number, size);
    }

    /** The same in another order, so many on a page. */
    public GatheringQuery first(int most, Order by) {
        return new GatheringQuery(terms, areaId, themes, from, until, free, online, welcome, groupId, placeId, near, by,
                1, most);
    }

}
