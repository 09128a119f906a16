package jp.idobata.web.member;

import java.time.LocalDateTime;
import jp.idobata.attendance.Comers;
import jp.idobata.attendance.ComersList;
import jp.idobata.attendance.GuestComers;

/**
 * Whose list of comers it is: that of somebody signed in, or of whoever has the link of a post. The right to it is
 * checked by the town, never here. Whatever cannot be done is refused ({@link jp.idobata.Refusal}).
 */
interface ComersOf {

    /** The list of a date. */
    ComersList list(LocalDateTime original);

    /** Takes somebody off it. */
    void takeOff(LocalDateTime original, long going, String reason);

    /** Gives the date a number of places of its own, or none. */
    void limit(LocalDateTime original, Integer capacity);

    /** Writes to all who come; returns to how many. */
    int write(LocalDateTime original, String subject, String text);

    /** Address of the page of what is held. */
    String home();

    /** Address of the lists. */
    String address();

    /** Of somebody signed in. */
    record Member(Comers comers, long gathering) implements ComersOf {

        @Override
        public ComersList list(LocalDateTime original) {
            return comers.of(gathering, original);
        }

        @Override
        public void takeOff(LocalDateTime original, long going, String reason) {
            comers.takeOff(gathering, original, going, reason);
        }

        @Override
        public void limit(LocalDateTime original, Integer capacity) {
            comers.limit(gathering, original, capacity);
        }

        @Override
        public int write(LocalDateTime original, String subject, String text) {
            return comers.write(gathering, original, subject, text);
        }

        @Override
        public String home() {
            return "/my/gatherings/" + gathering;
        }

        @Override
        public String address() {
            return home() + "/comers";
        }
    }

    /** Of whoever has the link. */
    record Link(GuestComers comers, String link) implements ComersOf {

        @Override
        public ComersList list(LocalDateTime original) {
            return comers.of(link, original);
        }

        @Override
        public void takeOff(LocalDateTime original, long going, String reason) {
            comers.takeOff(link, original, going, reason);
        }

        @Override
        public void limit(LocalDateTime original, Integer capacity) {
            comers.limit(link, original, capacity);
        }

        @Override
        public int write(LocalDateTime original, String subject, String text) {
            return comers.write(link, original, subject, text);
        }

        @Override
        public String home() {
            return "/p/" + link + "/held";
        }

        @Override
        public String address() {
            return "/p/" + link + "/comers";
        }
    }
}
