package jp.idobata.services;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Does several things in one transaction. */
@Stateless
@PermitAll
public class OneTransaction {

    /** What the work answers; all that it does is done, or nothing. */
    public <T> T work(Callable<T> work) throws Exception {
        return work.call();
    }
}
