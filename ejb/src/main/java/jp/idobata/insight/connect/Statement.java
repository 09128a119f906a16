package jp.idobata.insight.connect;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A statement being put together. What was typed is always a parameter, never text. */
final class Statement {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** Adds a piece, each {@code ?} of which stands for the next value. */
    Statement add(String piece, Object... values) {
        text.append(piece);
        parameters.addAll(List.of(values));
        return this;
    }

    /** Adds a list of values in parentheses. */
    Statement list(Collection<?> values) {
        text.append('(').append("?, ".repeat(values.size() - 1)).append("?)");
        parameters.addAll(values);
        return this;
    }

    /** Its rows. */
    List<Row> rows(EntityManager em) {
        var query = em.createNativeQuery(text.toString());
        for (var i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Row::new).toList();
    }
}
