package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.account.Accounts;
import jp.idobata.attendance.Told;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Slot;

/** Writes the mails about coming to a date. */
@ApplicationScoped
class GoingNotices {

    @Inject
    private Notices notices;

    @Inject
    private TownClock clock;

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) Told told) {
        var date = told.date();
        var link = told.token() != null ? "/going/" + told.token()
                : "/my/gatherings/" + date.gatheringId() + "/comers?date=" + date.originalStartsAt();
        var values = Stream.of(told.name(), written(told, date.title()), facts(told), notices.link(link),
                String.valueOf(told.party()), extra(told), told.subject()).toArray();
        notices.send(told.email(), replyTo(told), told.language(), key(told), values);
    }

    /** First part of the keys in the bundle: a reason is said only if there is one. */
    private static String key(Told told) {
        return switch (told.kind()) {
            case CONFIRM -> "goingConfirm";
            case KNOWN -> "goingKnown";
            case IN -> "goingIn";
            case WAITING -> "goingWaiting";
            case MOVED_UP -> "goingUp";
            case CANCELLED -> told.text() == null ? "goingOff" : "goingCancelled";
            case REINSTATED -> "goingOn";
            case MOVED -> "goingMoved";
            case REMINDER -> "goingTomorrow";
            case TAKEN_OFF -> "goingTaken";
            case NOTE -> "goingNote";
            case FIRST_COMER -> "comersFirst";
            case FULL -> "comersFull";
        };
    }

    /** Answers to the organiser's own words go to the organiser, where an address is given to everybody. */
    private static String replyTo(Told told) {
        var contact = told.date().contact();
        return told.kind() == Told.Kind.NOTE && Accounts.isEmail(contact) ? Accounts.spelling(contact) : null;
    }

    /** When and where; how to join in from home only for those who have a place. */
    private String facts(Told told) {
        var online = switch (told.kind()) {
            case IN, MOVED_UP, REMINDER, NOTE -> told.date().onlineUrl();
            default -> null;
        };
        return Stream.of(when(told, told.date().slot()), written(told, told.date().place()), online)
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static String written(Told told, String text) {
        return Notice.written(told.language(), text, told.date().readings());
    }

    private String extra(Told told) {
        return told.kind() == Told.Kind.WAITING ? String.valueOf(told.position())
                : told.kind() == Told.Kind.MOVED ? when(told, told.before()) : told.text();
    }

    /** Without words such as tomorrow: a mail is read on another day. Readings stand in brackets. */
    private String when(Told told, Slot slot) {
        var phrases = new DatePhrases(Notice.locale(told.language()), clock.today(), Holidays.published()::nameOf);
        var when = phrases.day(slot.startsAt().toLocalDate()) + " "
                + phrases.time(slot.startsAt(), slot.endsAt(), slot.allDay());
        return Notice.readable(when);
    }
}
