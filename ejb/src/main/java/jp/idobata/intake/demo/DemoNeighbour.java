package jp.idobata.intake.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.recurrence.Recurrence;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Welcome;

/**
 * A gathering that somebody of the demo town holds again and again, made up for the demo: open data has no series, and
 * nobody who waits for an answer.
 *
 * @param by address of the account that posts it; null if the group does
 * @param waiting whether it waits for a decision
 * @param place name of one of the town's places
 * @param weeks for how many weeks they have met already; null: they are about to begin
 */
public record DemoNeighbour(String by, boolean waiting, String group, String title, String summary, String description,
        LocalTime starts, LocalTime ends, String rrule, String place, String venue, String address, Double latitude,
        Double longitude, boolean online, String onlineUrl, Set<String> themes, Set<Welcome> welcome, Boolean free,
                String fee,
        Integer capacity, String audience, String signUp, String phone,
        Integer weeks) {

    private static final int WEEKS = 8;

    /** All that the demo knows, in their order. */
    static List<DemoNeighbour> all() {
        try (InputStream in = DemoNeighbour.class.getResourceAsStream("/demo/neighbours.json")) {
            return List.of(JsonbBuilder.create().fromJson(in, DemoNeighbour[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of its posting form, on that day. */
    Proposal proposal(Long groupId, LocalDate today) {
        var since = today.minusWeeks(WEEKS).atTime(starts);
        var first = Recurrence.of(rrule).dates(since, since, today.plusYears(1).atStartOfDay(), 1).get(0);
        var slot = new Slot(first, first.toLocalDate().atTime(ends), false);
        return new Proposal(title, summary, description, List.of(slot), rrule, null, null, place == null ? venue
                : place,
                address, latitude, longitude, null, online, onlineUrl, groupId, null, themes, welcome, free, fee,
                        capacity,
                null, audience, signUp, phone, null, null, null, null, null, null, null);
    }

    /** Days before today on which they have met. */
    List<LocalDate> met(LocalDate today) {
        if (weeks == null) {
            return List.of();
        }
        var since = today.minusWeeks(weeks).atTime(starts);
        return Recurrence.of(rrule).dates(since, since, today.atStartOfDay(), Integer.MAX_VALUE).stream()
                .map(LocalDateTime::toLocalDate).toList();
    }
}
