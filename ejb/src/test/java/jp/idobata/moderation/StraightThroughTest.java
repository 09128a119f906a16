package jp.idobata.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StraightThroughTest {

    @Test
    void ofEveryHundredExactlyThatManyAreLookedAt() {
        IntStream.rangeClosed(0, 100).forEach(percent -> LongStream.of(1, 101, 5001).forEach(first ->
                assertEquals(percent, LongStream.range(first, first + 100)
                        .filter(manieth -> StraightThrough.isSampled(manieth, percent)).count())));
    }

    @Test
    void theyAreSpreadEvenly() {
        assertEquals(List.of(10L, 20L, 30L), LongStream.rangeClosed(1, 30)
                .filter(manieth -> StraightThrough.isSampled(manieth, 10)).boxed().toList());
    }
}
