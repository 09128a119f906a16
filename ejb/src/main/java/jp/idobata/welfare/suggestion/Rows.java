package jp.idobata.welfare.suggestion;

import java.sql.Timestamp;
import java.time.LocalDateTime;

/** Cells as the database's driver gives them. */
final class Rows {

    private Rows() {
    }

    static LocalDateTime time(Object cell) {
        return cell instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cell;
    }

    static boolean truth(Object cell) {
        return cell instanceof Boolean truth ? truth : cell != null && ((Number) cell).intValue() != 0;
    }

    static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
