package jp.idobata.search;

/**
 * What staff ask the register for. Any part may be null: does not matter.
 *
 * @param terms words that must all occur in title, summary, description, venue, group or area
 * @param visible only those the public sees, or only those it does not
 * @param areaId only in that area or an area within it
 * @param order what comes first; what was changed last if not given
 * @param page number of the page, from 1
 */
public record RegisterQuery(SearchTerms terms, Boolean visible, Long areaId, Order order, int page) {

    /** Entries on a full page. */
    public static final int SIZE = 50;

    private static final int PAGE_MOST = 2000;

    /** What comes first. */
    public enum Order {
        /** What was changed last. */
        CHANGED,
        /** What takes place next; what has no date to come stands last. */
        NEXT,
        /** By title. */
        TITLE
    }

    /** Missing parts do not matter, the page is within bounds. */
    public RegisterQuery {
        terms = terms == null ? SearchTerms.of(null) : terms;
        order = order == null ? Order.CHANGED : order;
        page = Math.max(1, Math.min(PAGE_MOST, page));
    }
}
