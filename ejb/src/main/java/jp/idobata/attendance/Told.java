package jp.idobata.attendance;

import jp.idobata.gathering.Slot;

/**
 * Somebody is to be told something about a date. Observed by package notification after the transaction has succeeded.
 *
 * @param kind what
 * @param email where to
 * @param name how the person is addressed
 * @param language language of the mail: ja, simple or en
 * @param token text of the link to one's own coming; null for the organiser
 * @param date the date as it is now
 * @param party how many people come with the person
 * @param position position in the waiting list; 0 if the person does not wait
 * @param before when the date was before it was moved, or null
 * @param subject of a note of the organiser, or null
 * @param text a reason, or the organiser's note, or null
 */
public record Told(Kind kind, String email, String name, String language, String token, ComingDate date, int party,
        int position, Slot before, String subject, String text) {

    /** What somebody is told. */
    public enum Kind {
        /** Please confirm that it is you who wants to come. */
        CONFIRM,
        /** You have said so before; here is the link to it. */
        KNOWN,
        /** You have a place. */
        IN,
        /** There is no room yet; you wait. */
        WAITING,
        /** There is room now: you have a place. */
        MOVED_UP,
        /** The date will not be. */
        CANCELLED,
        /** The date will be after all. */
        REINSTATED,
        /** The date is at another time. */
        MOVED,
        /** It is tomorrow. */
        REMINDER,
        /** The organiser has taken you off the list. */
        TAKEN_OFF,
        /** What the organiser writes to all who come. */
        NOTE,
        /** To the organiser: somebody comes. */
        FIRST_COMER,
        /** To the organiser: there is no room any more. */
        FULL
    }

    static Told of(Kind kind, Going going, String token, ComingDate date) {
        return new Told(kind, going.getEmail(), going.getName(), going.getLanguage(), token, date, going.getParty(), 0,
                null, null, null);
    }

    Told at(int place) {
        return new Told(kind, email, name, language, token, date, party, place, before, subject, text);
    }

    Told movedFrom(Slot slot) {
        return new Told(kind, email, name, language, token, date, party, position, slot, subject, text);
    }

    Told saying(String about, String words) {
        return new Told(kind, email, name, language, token, date, party, position, before, about, words);
    }
}
