package jp.idobata.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Accounts;

/** Writing to a group that does not show how it is reached. Nothing of it is kept here. */
@Stateless
@PermitAll
public class GroupLetters {

    /** Most characters of a letter. */
    public static final int TEXT_MOST = 2000;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Members members;

    @Inject
    private Approvals approvals;

    @Inject
    private Event<GroupWrittenTo> written;

    /** Name of the group of that number, if it is public and can be written to by the form. */
    public Optional<String> reachable(long groupId) {
        return group(groupId).map(Group::getName);
    }

    /**
     * Mails a letter to the group's address, or, without one, to its owners.
     *
     * @throws GroupRefusal if the group cannot be written to, the address to answer is none, or there is no text or too
     * much of it
     */
    public void write(long groupId, String fromName, String fromEmail, String text) {
        var group = group(groupId).orElseThrow(GroupRefusal::notFound);
        if (!Accounts.isEmail(fromEmail)) {
            throw GroupRefusal.badEmail();
        }
        if (text == null || text.isBlank() || text.strip().length() > TEXT_MOST) {
            throw GroupRefusal.noText(TEXT_MOST);
        }
        if (fromName == null || fromName.isBlank() || fromName.strip().length() > Accounts.NAME_MOST) {
            throw GroupRefusal.noText(Accounts.NAME_MOST);
        }
        to(group).forEach(to -> written.fire(new GroupWrittenTo(to.email, to.language, group.getName(),
                fromName.strip(), Accounts.spelling(fromEmail), text.strip())));
    }

    private record To(String email, String language) {
    }

    private List<To> to(Group group) {
        return group.getEmail() != null ? List.of(new To(group.getEmail(), "ja")) : members.owners(group.getId())
                .stream().map(owner -> new To(owner.getEmail(), owner.getLanguage())).toList();
    }

    private Optional<Group> group(long id) {
        return Optional.ofNullable(em.find(Group.class, id))
                .filter(found -> found.getDetails().contactHidden() && approvals.isApproved(id))
                .filter(found -> !to(found).isEmpty());
    }
}
