package jp.idobata.whisper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.area.Area;
import jp.idobata.area.Areas;
import jp.idobata.gathering.Theme;
import jp.idobata.group.Group;
import jp.idobata.group.Groups;

/** Whose a whisper is, and where and in whose name one may whisper. */
@Dependent
class Whisperers {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private Groups groups;

    @Inject
    private Areas areas;

    Account me() {
        return accounts.requireCurrent();
    }

    String callerName() {
        return accounts.callerName();
    }

    /** A whisper of one's own; one that was put away is no more, and someone else's looks like none. */
    Whisper requireMine(long id) {
        var whisper = em.find(Whisper.class, id);
        if (whisper == null || whisper.isDiscarded() || !whisper.isBy(me())) {
            throw WhisperRefusal.notFound();
        }
        return whisper;
    }

    /** A whisper that the public reads. */
    Whisper requirePublic(long id) {
        if (em.find(WhisperPublication.class, id) == null) {
            throw WhisperRefusal.notFound();
        }
        return em.find(Whisper.class, id);
    }

    Area area(WhisperProposal proposal) {
        if (!proposal.themes().stream().allMatch(theme -> em.find(Theme.class, theme) != null)) {
            throw WhisperRefusal.unknownTheme();
        }
        return proposal.areaId() == null ? null
                : areas.find(proposal.areaId()).orElseThrow(WhisperRefusal::unknownArea);
    }

    Group group(WhisperProposal proposal) {
        if (proposal.groupId() == null) {
            return null;
        }
        if (!mayEdit(proposal.groupId())) {
            throw WhisperRefusal.notYourGroup();
        }
        return groups.find(proposal.groupId()).orElseThrow(WhisperRefusal::notYourGroup);
    }

    boolean mayEdit(long groupId) {
        return groups.mayEdit(me(), groupId);
    }
}
