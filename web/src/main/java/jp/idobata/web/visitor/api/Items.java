package jp.idobata.web.visitor.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.net.URI;
import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param next address of the next page, or null on the last
 */
@JsonbPropertyOrder({"total", "items", "next"})
public record Items<T>(int total, List<T> items, URI next) {

    /** A list that is all on one page. */
    static <T> Items<T> all(List<T> items) {
        return new Items<>(items.size(), items, null);
    }
}
