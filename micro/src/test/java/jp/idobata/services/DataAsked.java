package jp.idobata.services;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import jp.idobata.account.OwnDataAsked;

/** Hears what the rooms ask the database when somebody wants to know what the town knows of them. */
@ApplicationScoped
public class DataAsked {

    private static final int LAST = 9000;

    private volatile List<String> last = List.of();

    void hear(@Observes @Priority(LAST) OwnDataAsked asked) {
        last = List.copyOf(asked.questions());
    }

    /** The statements that were asked the last time. */
    public List<String> last() {
        return last;
    }
}
