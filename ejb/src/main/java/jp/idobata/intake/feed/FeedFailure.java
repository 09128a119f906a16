package jp.idobata.intake.feed;

import jp.idobata.Refusal;

/** That no calendar came from an address, and why. */
public class FeedFailure extends Refusal {

    private static final long serialVersionUID = 1;

    /** Why none came. The names are stable: bundles and the record of visits use them. */
    public enum Why {
        /** It is no address of the web, or has a name and a password in it. */
        NO_ADDRESS,
        /** No machine of that name is known. */
        UNKNOWN_HOST,
        /** The machine is not on the open Internet, and not in a network that may be asked. */
        PRIVATE,
        /** Nobody answers there, or the answer breaks off. */
        NOT_REACHED,
        /** The answer is a calendar whose end is missing. */
        CUT_OFF,
        /** It took too long. */
        TIMEOUT,
        /** The machine cannot prove that it is the one it is called. */
        NOT_TRUSTED,
        /** There is nothing at that address any more (404, 410). */
        GONE,
        /** It wants a name and a password, or lets nobody in (401, 403). */
        FORBIDDEN,
        /** The machine answers that something is wrong. */
        SERVER,
        /** It leads on and on. */
        REDIRECTS,
        /** The answer is larger than a file may be. */
        TOO_LARGE,
        /** The answer is no calendar. */
        NO_CALENDAR
    }

    private final Why why;

    FeedFailure(Why why) {
        super("feeds.failure." + why.name());
        this.why = why;
    }

    FeedFailure(Why why, Throwable cause) {
        this(why);
        initCause(cause);
    }

    /** Why none came. */
    public Why why() {
        return why;
    }
}
