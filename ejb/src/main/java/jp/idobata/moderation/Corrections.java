package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.idobata.account.Account;
import jp.idobata.complaint.Complaints;
import jp.idobata.group.Group;
import jp.idobata.group.Part;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.moderation.letter.DecisionTakenBack;
import jp.idobata.moderation.letter.Letters;
import jp.idobata.whisper.WhisperDesk;

/**
 * Has those told that a decision does not hold who were told of it: the writer, whoever minded something and was
 * answered, the owners of a group whose page it was about, those whose it is that was hidden or shown, and those who
 * wished for what it has become. Whose letter has yet to go out gets none at all.
 */
@Dependent
class Corrections {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Complaints complaints;

    @Inject
    private WhisperDesk whispers;

    @Inject
    private Letters letters;

    @Inject
    private Keepers keepers;

    @Inject
    private Event<DecisionTakenBack> told;

    /** Whom a decision was told to, if its letters have gone out; asked before anything of it is undone. */
    List<DecisionTakenBack> of(Decision decision, Submission submission) {
        if (submission == null) {
            return Set.of(Outcome.APPROVED, Outcome.RETURNED).contains(decision.getOutcome())
                    && decision.getGroupId() != null ? owners(decision.getGroupId()) : List.of();
        }
        return switch (decision.getOutcome()) {
            case RETURNED -> writer(submission).toList();
            case APPROVED, PASSED -> Stream.concat(isByDesk(submission) ? Stream.empty() : writer(submission),
                    wished(submission)).toList();
            case HIDDEN, KEPT -> submission.getKind() == Kind.COMPLAINT ? answered(decision, submission).toList()
                    : submission.getKind() == Kind.LOOK && submission.getDraftId() != null
                            && decision.getOutcome() == Outcome.HIDDEN ? writer(submission).toList() : List.of();
            default -> List.of();
        };
    }

    /** Drops what has yet to go out, and has the others told; those whose it is, how it stands now. */
    void tell(Decision decision, List<DecisionTakenBack> recipients, String reasonBefore) {
        Set<String> known = new HashSet<>(letters.drop(decision.getId()));
        recipients.stream().filter(one -> known.add(one.email())).forEach(told::fire);
        if (decision.getOutcome() == Outcome.HIDDEN) {
            Visibility.subject(decision, (subject, id) -> keepers.tellShown(subject, id, known));
        } else if (decision.getOutcome() == Outcome.SHOWN) {
            Visibility.subject(decision, (subject, id) -> keepers.tellHidden(subject, id, reasonBefore, known));
        }
    }

    /** Those who are told of the page of a group. */
    private List<DecisionTakenBack> owners(long groupId) {
        var group = em.find(Group.class, groupId).getName();
        return em.createQuery("select m.account from Membership m where m.group.id = :group and m.part = :owner",
                Account.class).setParameter("group", groupId).setParameter("owner", Part.OWNER).getResultStream()
                .map(owner -> to(owner, group)).toList();
    }

    private Stream<DecisionTakenBack> writer(Submission submission) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", submission.getSubmittedBy()).getResultStream()
                .map(account -> to(account, submission.getTitle()));
    }

    /** What staff wrote for somebody else is let through without a word to that person. */
    private boolean isByDesk(Submission submission) {
        var table = submission.getDraftId() != null ? "draft" : submission.getStoryWordingId() != null
                ? "story_wording" : "place_draft";
        var id = submission.getDraftId() != null ? submission.getDraftId() : submission.getStoryWordingId() != null
                ? submission.getStoryWordingId() : submission.getPlaceDraftId();
        return ((Number) em.createNativeQuery("select count(*) from " + table + " where id = ?1 and by_desk")
                .setParameter(1, id).getSingleResult()).intValue() > 0;
    }

    private Stream<DecisionTakenBack> wished(Submission submission) {
        return submission.getDraftId() == null ? Stream.empty()
                : whispers.toldOfGathering(submission.getDraftId()).stream()
                        .map(account -> to(account, submission.getTitle()));
    }

    private Stream<DecisionTakenBack> answered(Decision decision, Submission submission) {
        return complaints.find(submission.getComplaintId())
                .filter(said -> said.email() != null && decision.getAnswer() != null).stream()
                .map(said -> new DecisionTakenBack(said.email(), null, said.language(), submission.getTitle()));
    }

    private static DecisionTakenBack to(Account account, String title) {
        return new DecisionTakenBack(account.getEmail(), account.getName(), account.getLanguage(), title);
    }
}
