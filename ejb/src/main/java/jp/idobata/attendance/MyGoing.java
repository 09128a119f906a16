package jp.idobata.attendance;

/**
 * What one has said about a date, as oneself may see it.
 *
 * @param token text of the link to it
 * @param date the date
 * @param position position in the waiting list, from 1 on; 0 if one does not wait
 * @param reason why the organiser took one off the list, or null
 */
public record MyGoing(String token, ComingDate date, State state, int position, String name, int party, String word,
        String reason) {

    static MyGoing of(Going going, String token, ComingDate date, int position) {
        return new MyGoing(token, date, going.getState(), position, going.getName(), going.getParty(),
                going.getWord(), going.getReason());
    }

    /** The address on the net, for those who have a place; else null. */
    public String onlineUrl() {
        return state == State.IN ? date.onlineUrl() : null;
    }
}
