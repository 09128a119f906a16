package jp.idobata.link;

/** What a link is for. Links for one purpose open nothing else. */
public enum Purpose {
    /** A post made without an account: confirm, change, withdraw it. Subject: the draft. */
    POST,
    /** Somebody's coming to one date. Subject: the coming. */
    GOING,
    /** Saying that a gathering still takes place. Subject: the gathering. */
    STILL_GATHERING,
    /** Saying that a place is still there. Subject: the place. */
    STILL_PLACE,
    /** Saying how a date went. Subject: the date. */
    HELD,
    /** Joining in with a whisper, or leaving. Subject: the joining. */
    WHISPER,
    /** Stopping the weekly digest. Subject: the account. */
    DIGEST,
    /** Joining a group by invitation. Subject: the invitation. */
    INVITATION
}
