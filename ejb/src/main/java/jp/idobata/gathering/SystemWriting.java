package jp.idobata.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import jp.idobata.gathering.SystemPost.State;
import jp.idobata.group.GroupKeys;

/** Drafts that a group's own system writes, as those of whoever made its key. */
@Dependent
class SystemWriting {

    @Inject
    private Writing writing;

    @Inject
    private Publicity publicity;

    @Inject
    private Surroundings surroundings;

    List<Problem> unknown(Proposal proposal) {
        return surroundings.unknown(proposal);
    }

    /** Begins a draft and hands it in; returns its number. */
    long handIn(GroupKeys.Holder holder, Proposal proposal) {
        if (writing.openOf(holder.account(), Drafts.OPEN_MOST).size() >= Drafts.OPEN_MOST) {
            throw GatheringRefusal.tooManyDrafts(Drafts.OPEN_MOST);
        }
        var draft = writing.begin(holder.account(), null, proposal.heldBy(holder.groupId()));
        writing.submit(draft);
        return draft.getId();
    }

    /** What has become of a draft. */
    SystemPost standing(Draft draft, Instant at) {
        var gathering = draft.getState() == Draft.State.ACCEPTED ? draft.getGathering().getId() : null;
        var open = gathering != null && publicity.isPublic(gathering);
        var state = state(draft, open);
        var reason = state == State.RETURNED ? draft.getReturnReason()
                : state == State.HIDDEN ? publicity.hidden(gathering).map(Hidden::reason).orElse(null) : null;
        return new SystemPost(draft.getId(), state, reason, open ? gathering : null, at);
    }

    private static State state(Draft draft, boolean open) {
        if (draft.isDiscarded()) {
            return State.DISCARDED;
        }
        return switch (draft.getState()) {
            case ACCEPTED -> open ? State.PUBLISHED : State.HIDDEN;
            case WAITING -> State.WAITING;
            case RETURNED -> State.RETURNED;
            case WRITING -> State.WRITING;
        };
    }
}
