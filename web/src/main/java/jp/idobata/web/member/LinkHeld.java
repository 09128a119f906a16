package jp.idobata.web.member;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.idobata.gathering.GuestPosts;
import jp.idobata.gathering.GuestSchedules;
import jp.idobata.gathering.Held;
import jp.idobata.gathering.Occurrence;
import jp.idobata.gathering.Slot;

/** What a post has become, looked after by whoever has its link. */
record LinkHeld(GuestPosts posts, GuestSchedules schedules, String link) implements HeldDesk {

    @Override
    public Optional<Held> held() {
        return posts.open(link).map(GuestPosts.Opened::held);
    }

    @Override
    public List<Occurrence> dates() {
        return schedules.dates(link);
    }

    @Override
    public String change() {
        posts.beginChange(link);
        return "/p/" + link + "/edit";
    }

    @Override
    public Optional<String> changeUnderWay() {
        return posts.open(link).filter(opened -> opened.draft() != null).map(opened -> "/p/" + link);
    }

    @Override
    public void withdraw(String reason) {
        posts.withdraw(link, reason);
    }

    @Override
    public void cancel(LocalDateTime originalStartsAt, String reason) {
        schedules.cancelOccurrence(link, originalStartsAt, reason);
    }

    @Override
    public void reinstate(LocalDateTime originalStartsAt) {
        schedules.reinstateOccurrence(link, originalStartsAt);
    }

    @Override
    public void move(LocalDateTime originalStartsAt, Slot slot) {
        schedules.moveOccurrence(link, originalStartsAt, slot);
    }

    @Override
    public void add(Slot slot) {
        schedules.addOccurrence(link, slot);
    }

    @Override
    public void leaveOut(LocalDateTime originalStartsAt) {
        schedules.leaveOut(link, originalStartsAt);
    }

    @Override
    public void putBack(LocalDate day) {
        schedules.putBack(link, day);
    }

    @Override
    public String address() {
        return "/p/" + link + "/held";
    }
}
