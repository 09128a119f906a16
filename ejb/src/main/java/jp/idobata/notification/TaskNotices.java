package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jp.idobata.account.TaskDue;

/** Writes the mails that say that a task is due, and not which. */
@ApplicationScoped
class TaskNotices {

    @Inject
    private Notices notices;

    void taskDue(@Observes(during = TransactionPhase.AFTER_SUCCESS) TaskDue event) {
        notices.send(event.email(), event.language(), event.adrift() ? "taskAdrift" : "taskDue", event.name(),
                notices.link("/staff/meeting/tasks" + (event.adrift() ? "?of=ADRIFT" : "")));
    }
}
