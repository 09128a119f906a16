package jp.idobata.welfare.table;

import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Subject;

/**
 * Which rows of the table are asked for. What is null does not matter.
 *
 * @param kind gatherings, places or groups
 * @param dimension whose terms are the columns
 * @param words that must all be in it; in places and groups in name or summary
 * @param areaId only in that area or one within it
 * @param theme only gatherings of that theme
 * @param described only those whose profile says something, in any dimension; or only the others
 * @param suggested only those for which a term of the dimension is suggested that nobody has answered or declined
 * @param order what comes first
 * @param page from 1
 */
public record TableQuery(Subject.Kind kind, Dimension dimension, String words, Long areaId, String theme,
        Boolean described, boolean suggested, Order order, int page) {

    /** Rows on a full page. */
    public static final int SIZE = 50;
    /** So far is counted. */
    public static final int COUNT_MOST = 10_000;

    /** What comes first. */
    public enum Order {
        /** What was changed last. */
        CHANGED,
        /** By title. */
        TITLE,
        /** Whose profile was written last; those without one stand last. */
        WRITTEN
    }

    /** The page is within bounds. */
    public TableQuery {
        page = Math.max(1, Math.min(COUNT_MOST / SIZE, page));
    }
}
