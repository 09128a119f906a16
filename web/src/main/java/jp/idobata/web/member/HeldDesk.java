package jp.idobata.web.member;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.idobata.gathering.Held;
import jp.idobata.gathering.Occurrence;
import jp.idobata.gathering.Slot;

/**
 * Where an accepted gathering is looked after, by somebody signed in ({@link MemberHeld}) or by whoever has its link
 * ({@link LinkHeld}). The right to each thing is checked by the town, never here; what cannot be done is refused.
 */
interface HeldDesk {

    /** The gathering; empty if there is none to look after. */
    Optional<Held> held();

    /** Its dates, in order, with those gone by. */
    List<Occurrence> dates();

    /** Begins a change, or takes up the one begun. Returns the address of its form. */
    String change();

    /** Address of a change that is under way, if it can be seen from here. */
    Optional<String> changeUnderWay();

    /** Takes it out of public view. */
    void withdraw(String reason);

    /** Says that a date will not be. */
    void cancel(LocalDateTime originalStartsAt, String reason);

    /** Says that it will be after all. */
    void reinstate(LocalDateTime originalStartsAt);

    /** Moves a date. */
    void move(LocalDateTime originalStartsAt, Slot slot);

    /** Adds a date. */
    void add(Slot slot);

    /** Takes a date out, as if it had never been announced. */
    void leaveOut(LocalDateTime originalStartsAt);

    /** Puts back a day that was taken out. */
    void putBack(LocalDate day);

    /** Address of this page. */
    String address();
}
