package jp.idobata.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A statement being put together. Values are always parameters, never text. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** Adds a piece, each {@code ?} of which stands for the next value. */
    Sql add(String piece, Object... values) {
        text.append(piece);
        parameters.addAll(List.of(values));
        return this;
    }

    /** Adds a list of values in parentheses. */
    Sql addList(Collection<?> values) {
        text.append('(').append("?, ".repeat(values.size() - 1)).append("?)");
        parameters.addAll(values);
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
