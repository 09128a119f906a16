package jp.idobata.moderation;

/**
 * Which part of the queue is looked at, and in which order.
 *
 * @param kind one kind of thing; null for all
 * @param words part of the title or of the writer's name; empty for all
 * @param sort the order
 */
public record QueueQuery(Kind kind, String words, Sort sort) {

    /** All that waits, the longest waiting first. */
    public static final QueueQuery ALL = new QueueQuery(null, "", Sort.OLDEST);

    /** An order. Things that are equal in it stand in the order in which they came. */
    public enum Sort {
        /** The longest waiting first. */
        OLDEST("s.submitted_at", false),
        /** The last come first. */
        NEWEST("s.submitted_at", true),
        /** By title. */
        TITLE("s.title", false),
        /** By name of the writer. */
        WRITER("coalesce(a.name, s.submitted_by)", false);

        private final String column;
        private final boolean falling;

        Sort(String column, boolean falling) {
            this.column = column;
            this.falling = falling;
        }

        String column() {
            return column;
        }

        String order() {
            return falling ? column + " desc, s.id desc" : column + ", s.id";
        }

        /** Sign between what comes later and what comes before. */
        String later() {
            return falling ? "<" : ">";
        }
    }

    String like() {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
