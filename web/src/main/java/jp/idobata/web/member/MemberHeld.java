package jp.idobata.web.member;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.idobata.Refusal;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Held;
import jp.idobata.gathering.Occurrence;
import jp.idobata.gathering.Schedules;
import jp.idobata.gathering.Slot;

/** A gathering of one's own, or of a group one may edit for, looked after by somebody signed in. */
record MemberHeld(Gatherings gatherings, Schedules schedules, Drafts drafts, long id) implements HeldDesk {

    @Override
    public Optional<Held> held() {
        try {
            return Optional.of(gatherings.mine(id));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    @Override
    public List<Occurrence> dates() {
        return schedules.dates(id);
    }

    @Override
    public String change() {
        return "/post/" + drafts.beginChange(id);
    }

    /** It is listed on one's own page. */
    @Override
    public Optional<String> changeUnderWay() {
        return Optional.empty();
    }

    @Override
    public void withdraw(String reason) {
        gatherings.withdraw(id, reason);
    }

    @Override
    public void cancel(LocalDateTime originalStartsAt, String reason) {
        schedules.cancelOccurrence(id, originalStartsAt, reason);
    }

    @Override
    public void reinstate(LocalDateTime originalStartsAt) {
        schedules.reinstateOccurrence(id, originalStartsAt);
    }

    @Override
    public void move(LocalDateTime originalStartsAt, Slot slot) {
        schedules.moveOccurrence(id, originalStartsAt, slot);
    }

    @Override
    public void add(Slot slot) {
        schedules.addOccurrence(id, slot);
    }

    @Override
    public void leaveOut(LocalDateTime originalStartsAt) {
        schedules.leaveOut(id, originalStartsAt);
    }

    @Override
    public void putBack(LocalDate day) {
        schedules.putBack(id, day);
    }

    @Override
    public String address() {
        return "/my/gatherings/" + id;
    }
}
