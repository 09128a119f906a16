package jp.idobata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import jp.idobata.search.GatheringQuery.Order;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final LocalDateTime FROM = LocalDateTime.of(2026, 11, 21, 9, 59, 30, 123_456_000);

    private static Cursor cursor(Order order) {
        return new Cursor(order, FROM, 1234.567891234, FROM.plusDays(1), FROM.plusDays(1).plusHours(2), 12);
    }

    @Test
    void whatIsWrittenIsRead() {
        for (var order : Order.values()) {
            assertEquals(Optional.of(cursor(order)), Cursor.of(cursor(order).text()));
            assertTrue(cursor(order).text().matches("[\\w-]{60,200}"), cursor(order).text());
        }
    }

    @Test
    void whatIsNoneIsNotRead() {
        var none = List.of("", "x", "page=2", "%%%", "a".repeat(400), text("SOON|x|0|x|x|1"),
                text("LATE|2026-11-21T10:00|0|2026-11-21T10:00|2026-11-21T10:00|1"),
                text("SOON|+99999-11-21T10:00|0|2026-11-21T10:00|2026-11-21T10:00|1"),
                text("NEAR|2026-11-21T10:00|NaN|2026-11-21T10:00|2026-11-21T10:00|1"),
                text("SOON|2026-11-21T10:00|0|2026-11-21T10:00|2026-11-21T10:00|-1"),
                text("SOON|2026-11-21T10:00|0|2026-11-21T10:00|2026-11-21T10:00"));
        none.forEach(text -> assertEquals(Optional.empty(), Cursor.of(text), text));
    }

    private static String text(String plain) {
        return Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
