package jp.idobata.attendance.held;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * How many came, by age; null is not known. Why these: see the package.
 *
 * @param children up to 17
 * @param young 18 to 39
 * @param adults 40 to 64
 * @param seniors 65 and over
 */
public record Bands(Integer children, Integer young, Integer adults, Integer seniors) {

    /** Nothing is known. */
    public static final Bands UNKNOWN = new Bands(null, null, null, null);

    Stream<Integer> known() {
        return Stream.of(children, young, adults, seniors).filter(Objects::nonNull);
    }

    /** All of them together, as far as they are known. */
    public int sum() {
        return known().mapToInt(Integer::intValue).sum();
    }

    /** Whether any is known. */
    public boolean any() {
        return known().findAny().isPresent();
    }
}
