package jp.idobata.gathering;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.idobata.gathering.recurrence.RecurrenceRefusal;
import jp.idobata.media.Picture;

/** What a proposal must keep to before it can be handed in. The numbers are published in the API's description. */
public final class ProposalRules {

    /** Most characters of a title. */
    public static final int TITLE_MOST = 80;
    /** Most characters of a summary. */
    public static final int SUMMARY_MOST = 140;
    /** Most characters of a description. */
    public static final int DESCRIPTION_MOST = 4000;
    /** Farthest day ahead a date may lie on. */
    public static final int DAYS_AHEAD_MOST = 400;
    /** Most dates of one gathering. */
    public static final int DATES_MOST = 400;

    /** Longest time one date may last, in days; what lasts longer is several dates. */
    public static final int DAYS_LONG_MOST = 7;

    private static final int RULE_MOST = 500;
    /** Before this, a year is a slip of the finger. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final Pattern PHONE = Pattern.compile("[0-9+()\\-‐‑–−ー 内線]{5,40}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{3,180}");

    private static final List<String> WEB = List.of("http", "https");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:\\d{1,5})?");
    private static final int URL_MOST = 500;
    private static final int SCHEDULE_TEXT_MOST = 2000;
    private static final int WEATHER_MOST = 200;
    private static final int AGE_MOST = 120;

    private final Proposal proposal;
    private final List<Problem> problems = new ArrayList<>();

    private ProposalRules(Proposal proposal) {
        this.proposal = proposal;
    }

    /**
     * Everything that is wrong with a proposal at that moment, in the order of the form; empty if it can be
     * handed in.
     */
    public static List<Problem> check(Proposal proposal, LocalDateTime now) {
        var rules = new ProposalRules(proposal);
        rules.what();
        rules.when(now);
        rules.where();
        rules.rest();
        rules.pictures();
        rules.readings();
        return List.copyOf(rules.problems);
    }

    private void what() {
        if (isBlank(proposal.title())) {
            problem("title", "title.missing");
        }
        most("title", proposal.title(), TITLE_MOST);
        most("summary", proposal.summary(), SUMMARY_MOST);
        most("description", proposal.description(), DESCRIPTION_MOST);
    }

    /** Everything that is wrong with dates at that moment, as of the field {@code dates}. */
    static List<Problem> checkDates(List<Slot> dates, LocalDateTime now) {
        var rules = new ProposalRules(null);
        rules.dates(dates, false, now);
        return List.copyOf(rules.problems);
    }

    private void when(LocalDateTime now) {
        dates(proposal.dates(), proposal.rrule() != null, now);
        if (proposal.rrule() != null && !proposal.dates().isEmpty()) {
            rule(now);
        }
        most("scheduleText", proposal.scheduleText(), SCHEDULE_TEXT_MOST);
    }

    private void dates(List<Slot> dates, boolean recurs, LocalDateTime now) {
        if (dates.isEmpty()) {
            problem("dates", "dates.missing");
            return;
        }
        if (dates.size() > DATES_MOST) {
            problem("dates", "dates.many", DATES_MOST);
        }
        if (dates.stream().anyMatch(slot -> slot.endsAt() != null && !slot.endsAt().isAfter(slot.startsAt()))) {
            problem("dates", "dates.order");
        }
        if (dates.stream().anyMatch(slot -> slot.overAt().isAfter(slot.startsAt().plusDays(DAYS_LONG_MOST)))) {
            problem("dates", "dates.long", DAYS_LONG_MOST);
        }
        if (dates.stream().anyMatch(slot -> slot.startsAt().isBefore(EARLIEST))
                || !recurs && dates.stream().allMatch(slot -> slot.overAt().isBefore(now))) {
            problem("dates", "dates.past");
        }
        if (dates.stream().anyMatch(slot -> slot.startsAt().isAfter(now.plusDays(DAYS_AHEAD_MOST)))) {
            problem("dates", "dates.far", DAYS_AHEAD_MOST);
        }
    }

    private void rule(LocalDateTime now) {
        try {
            if (proposal.rrule().length() > RULE_MOST) {
                problem("rrule", "rrule.bad");
            } else if (Series.of(proposal).byRule(now).isEmpty()) {
                problem("rrule", "rrule.never");
            } else {
                changes(now);
            }
        } catch (RecurrenceRefusal refusal) {
            problem("rrule", "rrule.bad");
        }
    }

    private void changes(LocalDateTime now) {
        var moved = proposal.changes().stream().map(DateChange::moved).filter(Objects::nonNull).toList();
        if (!moved.isEmpty()) {
            dates(moved, true, now);
        }
        if (proposal.changes().size() + proposal.pauses().days().size() > DATES_MOST) {
            problem("dates", "dates.many", DATES_MOST);
        }
        if (Series.of(proposal).collides(now)) {
            problem("dates", "dates.same");
        }
        proposal.changes().forEach(change -> most("changes", change.cancelled(), Schedules.REASON_MOST));
    }

    private void where() {
        if (proposal.placeId() == null && isBlank(proposal.venue()) && !proposal.online()) {
            problem("venue", "venue.missing");
        }
        most("venue", proposal.venue(), 200);
        most("address", proposal.address(), 200);
        url("onlineUrl", proposal.onlineUrl());
        if (proposal.latitude() != null && Math.abs(proposal.latitude()) > 90
                || proposal.longitude() != null && Math.abs(proposal.longitude()) > 180) {
            problem("latitude", "point.bad");
        }
    }

    private void rest() {
        most("organiser", proposal.organiser(), 80);
        most("fee", proposal.fee(), 500);
        most("capacityText", proposal.capacityText(), 500);
        most("audience", proposal.audience(), 500);
        most("signUp", proposal.signUp(), 1000);
        if (proposal.capacity() != null && (proposal.capacity() < 1 || proposal.capacity() > 100_000)) {
            problem("capacity", "capacity.bad");
        }
        if (!isBlank(proposal.phone()) && !PHONE.matcher(plain(proposal.phone())).matches()) {
            problem("phone", "phone.bad");
        }
        if (!isBlank(proposal.email()) && !EMAIL.matcher(plain(proposal.email())).matches()) {
            problem("email", "email.bad");
        }
        url("website", proposal.website());
        terms(proposal.terms());
    }

    private void terms(Terms terms) {
        url("signUpUrl", terms.signUpUrl());
        most("weather", terms.weather(), WEATHER_MOST);
        if (terms.ways().contains(SignUpWay.NONE) && terms.ways().size() > 1) {
            problem("ways", "ways.none");
        }
        if (terms.urlForComers() && !terms.here()) {
            problem("ways", "ways.here");
        }
        reachable(SignUpWay.LINK, "signUpUrl", terms.signUpUrl());
        reachable(SignUpWay.PHONE, "phone", proposal.phone());
        reachable(SignUpWay.MAIL, "email", proposal.email());
        ages(terms.ageFrom(), terms.ageTo());
    }

    private void reachable(SignUpWay way, String field, String by) {
        if (proposal.terms().ways().contains(way) && isBlank(by)) {
            problem(field, "ways." + way.code());
        }
    }

    private void ages(Integer from, Integer to) {
        if (!isAge(from)) {
            problem("ageFrom", "age.bad");
        } else if (!isAge(to)) {
            problem("ageTo", "age.bad");
        } else if (from != null && to != null && to < from) {
            problem("ageTo", "age.order");
        }
    }

    private static boolean isAge(Integer years) {
        return years == null || years >= 0 && years <= AGE_MOST;
    }

    private void pictures() {
        var pictures = proposal.pictures();
        if (pictures.size() > Picture.MOST) {
            problem("pictures", "pictures.many", Picture.MOST);
        }
        if (pictures.stream().anyMatch(picture -> picture.alt() == null)) {
            problem("pictures", "pictures.unsaid");
        }
        pictures.forEach(picture -> most("pictures", picture.alt(), Picture.ALT_MOST));
    }

    private void readings() {
        if (!proposal.readings().areSound()) {
            problem("readings", "readings.bad");
        }
    }

    private void most(String field, String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            problem(field, "long", most);
        }
    }

    private void url(String field, String text) {
        if (isBlank(text)) {
            return;
        }
        try {
            var uri = new URI(text.strip());
            if (text.length() <= URL_MOST && WEB.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
                    && uri.getRawAuthority() != null && HOST.matcher(IDN.toASCII(uri.getRawAuthority())).matches()) {
                return;
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Said below, as for every other address that does not lead anywhere.
        }
        problem(field, "url.bad");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private void problem(String field, String what, Object... arguments) {
        problems.add(Problem.of(field, what, arguments));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
