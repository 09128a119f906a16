package jp.idobata.flyer;

import java.util.List;
import java.util.Set;

/**
 * Something the text says.
 *
 * @param value what it means
 * @param quotes the words it came from, at least once
 * @param doubts what is not certain about it; mostly empty
 */
public record Finding<T>(T value, List<Quote> quotes, Set<Doubt> doubts) {

    public Finding {
        quotes = List.copyOf(quotes);
        doubts = Set.copyOf(doubts);
    }
}
