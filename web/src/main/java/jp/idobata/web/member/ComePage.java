package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDateTime;
import jp.idobata.Refusal;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.attendance.Attendances;
import jp.idobata.attendance.Room;
import jp.idobata.attendance.Saying;
import jp.idobata.calendar.TownClock;
import jp.idobata.web.frame.Caller;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Patience;
import jp.idobata.web.frame.Reply;

/**
 * Saying that one comes to a date, for everybody. A visitor keeps no session by it: the form has no state, and what it
 * does is have a mail sent. For who is signed in the form keeps its state as all members' forms do. The date is the
 * parameter {@code date}; without it the next one is meant.
 */
@Named
@RequestScoped
public class ComePage {

    /** Nobody's mailbox is to be filled from here. */
    private static final Patience PER_MAILBOX = new Patience(5, Duration.ofHours(1));
    private static final Patience PER_ADDRESS = new Patience(60, Duration.ofHours(1));
    private static final String NO_STATE = "stateless";

    @EJB
    private Attendances attendances;

    @EJB
    private Accounts accounts;

    @Inject
    private TownClock clock;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    private Room room;
    private LocalDateTime start;
    private GoingForm form = new GoingForm();

    @PostConstruct
    void arrive() {
        start = AskedDate.start(request).orElse(null);
        accounts.current().map(Account::getName).ifPresent(form::setName);
        Kept.take(request).ifPresent(kept -> {
            form = GoingForm.of(kept);
            start = AskedDate.start(kept.word("date")).orElse(start);
            reply.careful("member.expired");
        });
        room = attendances.look(AskedDate.gathering(request), start).orElse(null);
        start = room == null ? null : room.date().originalStartsAt();
    }

    /** Answers 404 if the public has no such date. */
    public void look() {
        if (room == null) {
            reply.missing();
        }
    }

    /** Says that one comes: at once if one is signed in, else by way of a mail. */
    public void come() {
        var saying = saying();
        if (reply.hasWrong() || room == null) {
            return;
        }
        if (isSignedIn()) {
            comeAtOnce(saying);
        } else if (PER_ADDRESS.count(caller.address())) {
            ask(saying);
        } else {
            reply.bad("member.come.wait");
        }
    }

    private Saying saying() {
        var party = GoingForm.number(form.getParty()).orElse(0);
        if (form.getName() == null || form.getName().isBlank() || form.getName().strip().length() > Saying.NAME_MOST) {
            reply.wrong("name", "attendance.refusal.name", Saying.NAME_MOST);
        }
        if (!isSignedIn() && !Accounts.isEmail(form.getEmail())) {
            reply.wrong("email", "attendance.refusal.email");
        }
        if (party < 1 || party > Saying.PARTY_MOST) {
            reply.wrong("party", "attendance.refusal.party", Saying.PARTY_MOST);
        }
        if (form.getWord() != null && form.getWord().strip().length() > Saying.WORD_MOST) {
            reply.wrong("word", "attendance.refusal.word", Saying.WORD_MOST);
        }
        return new Saying(form.getName(), party, form.getWord(), Language.of(request).getCode());
    }

    /** A form without state may have been made by another site, and must not act in a member's name. */
    private void comeAtOnce(Saying saying) {
        if (NO_STATE.equals(request.getParameter("jakarta.faces.ViewState"))) {
            reply.careful("member.come.again");
            return;
        }
        try {
            reply.go("/going/" + attendances.come(AskedDate.gathering(request), start, saying) + "?done=confirmed");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private void ask(Saying saying) {
        try {
            if (PER_MAILBOX.count(Accounts.spelling(form.getEmail()))) {
                attendances.ask(AskedDate.gathering(request), start, form.getEmail(), saying);
            }
            reply.go("/gatherings/" + AskedDate.gathering(request) + "/going?date=" + start + "&sent=1");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** Whether the mail is on its way. */
    public boolean isSent() {
        return request.getParameter("sent") != null;
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** Why one cannot say so: over, cancelled or not.here; null if one can. */
    public String getClosed() {
        var date = room.date();
        if (date.cancelled() != null) {
            return "cancelled";
        }
        return date.over(clock.now()) ? "over" : date.here() ? null : "not.here";
    }

    public Room getRoom() {
        return room;
    }

    public GoingForm getForm() {
        return form;
    }
}
