package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jp.idobata.group.GroupInvited;
import jp.idobata.group.GroupWrittenTo;

/** Writes the mails about groups and those who belong to them. */
@ApplicationScoped
class GroupNotices {

    @Inject
    private Notices notices;

    void groupInvited(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupInvited event) {
        notices.send(event.email(), event.language(), "invited", event.groupName(), event.by(),
                notices.link("/invitations/" + event.link()));
    }

    void groupWrittenTo(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupWrittenTo event) {
        notices.send(event.email(), event.fromEmail(), event.language(), "letter",
                new Object[] {event.groupName(), event.fromName(), event.fromEmail(), event.text()});
    }
}
