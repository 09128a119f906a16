package jp.idobata.services;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import jp.idobata.calendar.TownClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of what the nights throw away: each begins without rules, and leaves none behind. */
abstract class ByNight {

    static final LocalDateTime OLD = LocalDateTime.of(2014, 5, 5, 3, 0);

    @Inject
    protected LongAgo past;
    @Inject
    protected Nights nights;
    @Inject
    protected TownClock clock;

    @BeforeEach
    void begin() throws Exception {
        nights.begin();
    }

    @AfterEach
    void end() throws Exception {
        nights.end();
    }
}
