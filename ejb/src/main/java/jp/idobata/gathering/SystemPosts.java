package jp.idobata.gathering;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import jp.idobata.Fingerprint;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.GroupKeys;

/**
 * Posts by a group's own system. Nobody is signed in: each call brings a key of the group, and goes the way that a post
 * of whoever made the key goes. Calls with one key are taken one after the other, so that the same call, sent twice at
 * once, is one post.
 */
@Stateless
@PermitAll
public class SystemPosts {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private GroupKeys keys;

    @Inject
    private SystemWriting writing;

    @Inject
    private SystemCalls calls;

    @Inject
    private TownClock clock;

    /**
     * Hands a gathering in, in the name of the key's group; empty if the key is none that works. The same call again
     * within a day gets the same answer, and nothing more is posted.
     *
     * @param key the key
     * @param call name of the call, chosen by who makes it; null if it has none and each call is another
     * @param body what the call says, to tell whether two are the same
     * @param proposal the same as it was understood; its group is the key's, whatever it says
     * @throws GatheringRefusal if it is incomplete (with what is wrong, field by field), another call had that name
     * already, or {@value Drafts#OPEN_MOST} posts wait or are being written
     */
    public Optional<SystemPost> post(String key, String call, String body, Proposal proposal) {
        return keys.holder(key).map(holder -> {
            var before = call == null ? Optional.<SystemCalls.Answered>empty() : calls.find(holder.keyId(), call);
            return before.map(answered -> again(answered, body)).orElseGet(() -> take(holder, call, body, proposal));
        });
    }

    private static SystemPost again(SystemCalls.Answered answered, String body) {
        if (!answered.bodyHash().equals(Fingerprint.of(body))) {
            throw GatheringRefusal.otherBody();
        }
        return SystemPost.posted(answered.draftId(), answered.at());
    }

    private SystemPost take(GroupKeys.Holder holder, String call, String body, Proposal proposal) {
        requireKnown(proposal);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var draftId = writing.handIn(holder, proposal);
        calls.keep(draftId, holder.groupId(), now);
        if (call != null) {
            calls.remember(holder.keyId(), call, body, draftId, now);
        }
        return SystemPost.posted(draftId, now);
    }

    /** All that is wrong is told at once. */
    private void requireKnown(Proposal proposal) {
        var problems = new ArrayList<>(ProposalRules.check(proposal, clock.now()));
        var themes = new HashSet<>(proposal.themes());
        themes.removeAll(em.createQuery("select t.code from Theme t", String.class).getResultList());
        if (!themes.isEmpty()) {
            problems.add(Problem.of("themes", "themes.unknown"));
        }
        problems.addAll(writing.unknown(proposal));
        if (!problems.isEmpty()) {
            throw GatheringRefusal.incomplete(List.copyOf(problems));
        }
    }

    /**
     * What has become of a post; empty if the key is none that works.
     *
     * @throws GatheringRefusal if the key's group has posted nothing of that number
     */
    public Optional<SystemPost> find(String key, long id) {
        return keys.holder(key).map(holder -> calls.postedAt(id, holder.groupId())
                .map(at -> writing.standing(em.find(Draft.class, id), at)).orElseThrow(GatheringRefusal::notFound));
    }
}
