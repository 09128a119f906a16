package jp.idobata.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.idobata.account.AccountNames;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.web.frame.Dates;

/** Who is at the desk, what waits there, and how it says names and moments. {@code #{staffDesk}} in pages. */
@Named
@RequestScoped
public class StaffDesk {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    private HttpServletRequest request;

    @EJB
    private ModerationDesk moderation;

    @EJB
    private AccountNames names;

    @Inject
    private Dates dates;

    @Inject
    private TownClock clock;

    private final Map<String, String> known = new HashMap<>();
    private Integer waiting;
    private String name;

    /** Whether one decides what the public sees and writes welfare profiles. */
    public boolean isCurating() {
        return request.isUserInRole(Role.CURATOR_NAME) || isAdministering();
    }

    /** Whether one keeps the municipality's lists. */
    public boolean isAdministering() {
        return request.isUserInRole(Role.ADMINISTRATOR_NAME);
    }

    /** One's own name. */
    public String getName() {
        if (name == null) {
            var email = request.getUserPrincipal().getName();
            name = names.of(Set.of(email)).getOrDefault(email, email);
        }
        return name;
    }

    /** How many submissions wait; for those who decide on them. */
    public int getWaiting() {
        if (waiting == null) {
            waiting = moderation.waitingCount();
        }
        return waiting;
    }

    /** A moment as people say it: 「きょう 9:12」, 「11月19日(木) 14:02」. */
    public String moment(Instant at) {
        var then = local(at);
        var day = then.toLocalDate();
        var near = dates.near(day);
        return (near.isEmpty() ? dates.day(day) : near) + " " + TIME.format(then);
    }

    /** The moment for {@code <time datetime>}. */
    public String machine(Instant at) {
        return dates.machine(local(at), false);
    }

    /** The name of an account by its address; where there is no such account, the address itself. */
    public String nameOf(String email) {
        return known.computeIfAbsent(email, one -> names.of(Set.of(one)).getOrDefault(one, one));
    }

    /** The names of accounts by address; where there is no such account, the address itself is shown. */
    public Map<String, String> namesOf(Set<String> emails) {
        return names.of(emails);
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.zone());
    }
}
