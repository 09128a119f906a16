package jp.idobata.gathering;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/**
 * Forgets, every hour, the names of calls whose time is over. To do it twice does no harm, so every node does; none of
 * them is found any more by then, for whoever looks for one looks at its time.
 */
@Singleton
@PermitAll
public class ForgottenCalls {

    @Inject
    private SystemCalls calls;

    @Schedule(hour = "*", minute = "25", persistent = false)
    void everyHour() {
        forget();
    }

    /** Forgets them now. Returns how many. */
    public int forget() {
        return calls.forget();
    }
}
