package jp.idobata.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.idobata.calendar.TownClock;

/** Days of moments that were recorded, as people in town count them: {@code #{moments.day(whisper.publishedAt())}}. */
@Named
@RequestScoped
public class Moments {

    @Inject
    private Dates dates;

    @Inject
    private TownClock clock;

    /** 「きょう」 or 「11月21日(土)」. */
    public String day(Instant at) {
        var day = LocalDate.ofInstant(at, clock.zone());
        var near = dates.near(day);
        return near.isEmpty() ? dates.day(day) : near;
    }

    /** The moment for {@code <time datetime>}. */
    public String machine(Instant at) {
        return dates.machine(LocalDateTime.ofInstant(at, clock.zone()), false);
    }
}
