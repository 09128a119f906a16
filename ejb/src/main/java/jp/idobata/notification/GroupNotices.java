package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jp.idobata.group.GroupDecided;
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

    void groupDecided(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupDecided event) {
        if (event.reason() == null) {
            notices.send(event.email(), event.language(), "groupOpen", event.name(), event.groupName(),
                    notices.link("/groups/" + event.groupId()));
        } else {
            notices.send(event.email(), event.language(), "groupReturned", event.name(), event.groupName(), event
                    .reason(),
                    notices.link("/my/groups/" + event.groupId()));
        }
    }

    void groupWrittenTo(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupWrittenTo event) {
        notices.send(event.email(), event.fromEmail(), event.language(), "letter",
                new Object[] {event.groupName(), event.fromName(), event.fromEmail(), event.text()});
    }
}
