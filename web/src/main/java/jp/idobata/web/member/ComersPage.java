package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.idobata.Refusal;
import jp.idobata.attendance.Comer;
import jp.idobata.attendance.Comers;
import jp.idobata.attendance.ComersList;
import jp.idobata.attendance.GuestComers;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;

/**
 * Who comes to a date of a gathering of one's own, or of the one of a link. The date is the parameter {@code date},
 * somebody to take off the list the parameter {@code off}.
 */
@Named
@RequestScoped
public class ComersPage {

    @EJB
    private Comers comers;

    @EJB
    private GuestComers guestComers;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private ComersOf whose;
    private ComersList list;
    private LocalDateTime start;
    private final Map<String, String> words = new TreeMap<>();

    @PostConstruct
    void arrive() {
        whose = request.getAttribute("link") instanceof String link ? new ComersOf.Link(guestComers, link)
                : new ComersOf.Member(comers, AskedDate.gathering(request));
        start = AskedDate.start(request).orElse(null);
        Kept.take(request).ifPresent(kept -> {
            Stream.of("capacity", "subject", "text", "reason").forEach(field -> words.put(field, kept.word(field)));
            start = AskedDate.start(kept.word("date")).orElse(start);
            reply.careful("member.expired");
        });
        try {
            list = start == null ? null : whose.list(start);
        } catch (Refusal refusal) {
            return;
        }
        if (list != null && list.ownCapacity() != null) {
            words.putIfAbsent("capacity", String.valueOf(list.ownCapacity()));
        }
    }

    /** Answers 404 if there is no such date of one's own; a link leads to its own page. */
    public void look() {
        if (list == null && request.getAttribute("link") instanceof String link) {
            reply.go("/p/" + link);
        } else if (list == null) {
            reply.missing();
        }
    }

    /** Gives this date its own number of places. */
    public void limit() {
        var typed = words.get("capacity");
        var number = GoingForm.number(typed);
        if (typed != null && !typed.isBlank() && number.isEmpty()) {
            reply.wrong("capacity", "attendance.refusal.capacity", Comers.CAPACITY_MOST);
            return;
        }
        try {
            whose.limit(start, number.isPresent() ? number.getAsInt() : null);
            reply.goodAt(address(), "member.comers.capacity.done");
        } catch (Refusal refusal) {
            reply.wrong("capacity", refusal.messageKey(), refusal.arguments());
        }
    }

    /** Writes to everybody who comes. */
    public void write() {
        try {
            var told = whose.write(start, words.get("subject"), words.get("text"));
            reply.goodAt(address(), "member.comers.written", told);
        } catch (Refusal refusal) {
            reply.wrong("text", refusal.messageKey(), refusal.arguments());
        }
    }

    /** Takes somebody off the list. */
    public void takeOff() {
        var who = getOff();
        if (who == null) {
            reply.bad("attendance.refusal.gone");
            return;
        }
        try {
            whose.takeOff(start, who.id(), words.get("reason"));
            reply.goodAt(address(), "member.comers.off.done");
        } catch (Refusal refusal) {
            reply.wrong("reason", refusal.messageKey(), refusal.arguments());
        }
    }

    /** Where this page is. */
    public String address() {
        return whose.address() + "?date=" + start;
    }

    public String getAddress() {
        return address();
    }

    /** Address of the page of the gathering, for those who hold it. */
    public String getHome() {
        return whose.home();
    }

    /** Who is to be taken off the list, or null. */
    public Comer getOff() {
        var asked = Optional.ofNullable(request.getParameter("off")).orElse("");
        return list == null ? null : Stream.concat(list.in().stream(), list.waiting().stream())
                .filter(comer -> String.valueOf(comer.id()).equals(asked)).findFirst().orElse(null);
    }

    /** How many people wait. */
    public int getPeopleWaiting() {
        return list.waiting().stream().mapToInt(Comer::party).sum();
    }

    public ComersList getList() {
        return list;
    }

    /** When the date was first meant to start. */
    public LocalDateTime getStart() {
        return start;
    }

    public Map<String, String> getWords() {
        return words;
    }
}
