package jp.idobata.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.idobata.account.MailedSecret;

/** Keeps what was mailed to people about their accounts. */
@ApplicationScoped
public class Letters {

    private final List<MailedSecret> kept = new CopyOnWriteArrayList<>();

    void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailedSecret letter) {
        kept.add(letter);
    }

    /** The last one to that address. */
    public MailedSecret lastTo(String email) {
        return kept.stream().filter(letter -> letter.email().equals(email)).reduce((one, next) -> next).orElseThrow();
    }
}
