package jp.idobata.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What time it is in town. Settings: {@code TOWN_ZONE} (default Asia/Tokyo) and, for repeatable demos and
 * tests, {@code DEMO_TODAY} (ISO date): the clock then ticks as usual, but started on that day.
 */
@ApplicationScoped
public class TownClock {

    @Inject
    @ConfigProperty(name = "TOWN_ZONE", defaultValue = "Asia/Tokyo")
    private ZoneId zone;

    @Inject
    @ConfigProperty(name = "DEMO_TODAY")
    private Optional<LocalDate> demoToday;

    private Clock clock;

    @PostConstruct
    void start() {
        clock = demoToday.map(day -> startingOn(day, Clock.system(zone))).orElseGet(() -> Clock.system(zone));
    }

    /** The given clock moved by whole days, so that it shows the given day now. */
    static Clock startingOn(LocalDate day, Clock real) {
        var days = LocalDate.now(real).until(day, java.time.temporal.ChronoUnit.DAYS);
        return Clock.offset(real, Duration.ofDays(days));
    }

    /** The town's time zone. */
    public ZoneId zone() {
        return zone;
    }

    /** Today's date in town. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The wall clock in town. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** This moment, for records of who did what when. */
    public Instant instant() {
        return clock.instant();
    }
}
