package jp.idobata.services;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import jp.idobata.account.OwnDataAsked;
import jp.idobata.follow.Digest;

/** Hears what the rooms ask the database of a person, and what digests say. */
@ApplicationScoped
public class DataAsked {

    private static final int LAST = 9000;

    private volatile List<String> last = List.of();
    private volatile Digest digest;

    void hear(@Observes @Priority(LAST) OwnDataAsked asked) {
        last = List.copyOf(asked.questions());
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Digest said) {
        digest = said;
    }

    /** The digest that was said last. */
    public Digest digest() {
        return digest;
    }

    /** The statements that were asked the last time. */
    public List<String> last() {
        return last;
    }
}
