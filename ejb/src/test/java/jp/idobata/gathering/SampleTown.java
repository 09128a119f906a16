package jp.idobata.gathering;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.idobata.calendar.Pauses;

/** A morning in a small town: ラジオ体操 in the park, and a café that helps with homework. */
final class SampleTown {

    /** A Saturday. */
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 0);
    static final Instant MOMENT = Instant.parse("2026-11-21T00:00:00Z");

    private SampleTown() {
    }

    /** A slot of two hours that day at 10:00. */
    static Slot ten(int year, int month, int day) {
        var start = LocalDateTime.of(year, month, day, 10, 0);
        return new Slot(start, start.plusHours(2), false);
    }

    /** A gathering without dates. */
    static Gathering exercises() {
        return new Gathering(null, "Asia/Tokyo", MOMENT);
    }

    /** A gathering laid out in the morning of {@link #NOW}. */
    static Gathering exercises(String rrule, Slot... slots) {
        var gathering = exercises();
        Dates.of(gathering).replace(new Series(List.of(slots), rrule), NOW);
        return gathering;
    }

    /** When a gathering's dates are, in order. */
    static List<LocalDateTime> starts(Gathering gathering) {
        return gathering.getOccurrences().stream().map(Occurrence::getStartsAt).sorted().toList();
    }

    /** A proposal that can be handed in. */
    static Proposal homeworkCafe() {
        return new ProposalSketch().title("宿題カフェ").dates(ten(2026, 11, 28)).venue("元スーパーのカフェ").make();
    }

    /** Makes proposals that differ in a few things. */
    static final class ProposalSketch {

        private String title;
        private String summary;
        private List<Slot> dates = List.of();
        private String rrule;
        private Pauses pauses;
        private List<DateChange> changes;
        private String venue;
        private boolean online;
        private String onlineUrl;
        private Integer capacity;
        private String phone;
        private String email;
        private Terms terms;

        ProposalSketch title(String given) {
            title = given;
            return this;
        }

        ProposalSketch summary(String given) {
            summary = given;
            return this;
        }

        ProposalSketch dates(Slot... given) {
            dates = List.of(given);
            return this;
        }

        ProposalSketch rrule(String given) {
            rrule = given;
            return this;
        }

        ProposalSketch pauses(String given) {
            pauses = Pauses.of(given);
            return this;
        }

        ProposalSketch changes(DateChange... given) {
            changes = List.of(given);
            return this;
        }

        ProposalSketch venue(String given) {
            venue = given;
            return this;
        }

        ProposalSketch online(String url) {
            online = true;
            onlineUrl = url;
            return this;
        }

        ProposalSketch capacity(Integer given) {
            capacity = given;
            return this;
        }

        ProposalSketch phone(String given) {
            phone = given;
            return this;
        }

        ProposalSketch email(String given) {
            email = given;
            return this;
        }

        ProposalSketch terms(Terms given) {
            terms = given;
            return this;
        }

        Proposal make() {
            return new Proposal(title, summary, null, dates, rrule, null, null, venue, null, null, null, null, online,
                    onlineUrl, null, null, Set.of("talk"), Set.of(Welcome.ALONE), true, null, capacity, null, null,
                    null, phone, email, null, pauses, changes, terms, null, null);
        }
    }
}
