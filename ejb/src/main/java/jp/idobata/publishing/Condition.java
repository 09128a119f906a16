package jp.idobata.publishing;

import java.util.List;

/**
 * A condition on what is listed.
 *
 * @param sql with a question mark for each value
 */
record Condition(String sql, List<Object> values) {

    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }
}
