package jp.idobata.web.member;

import java.util.Optional;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.gathering.Proposal;
import jp.idobata.publishing.Previews;
import jp.idobata.publishing.PublicGathering;

/** Where somebody writes who is signed in: the person's own drafts. */
final class MemberDesk implements PostDesk {

    private static final long serialVersionUID = 1;

    private final Drafts drafts;
    private Long id;

    /** @param id number of the draft, or null if none is kept yet */
    MemberDesk(Drafts drafts, Long id) {
        this.drafts = drafts;
        this.id = id;
    }

    @Override
    public void takeUp(String number) {
        if (id == null && number != null && number.matches("\\d{1,9}")) {
            try {
                id = drafts.find(Long.parseLong(number)).getId();
            } catch (GatheringRefusal refusal) {
                // What was typed becomes a new draft.
                id = null;
            }
        }
    }

    @Override
    public boolean isOpen() {
        try {
            return id == null || draft() != null;
        } catch (GatheringRefusal refusal) {
            return false;
        }
    }

    @Override
    public boolean isKept() {
        return id != null;
    }

    @Override
    public Draft draft() {
        return drafts.find(id);
    }

    @Override
    public Optional<PublicGathering> preview(Previews previews) {
        var draft = draft();
        return Optional.of(previews.of(draft.getProposal(), draft.getGathering() == null ? null
                : draft.getGathering().getId()));
    }

    @Override
    public void keep(Proposal proposal) {
        if (id == null) {
            id = drafts.begin(proposal);
        } else {
            drafts.save(id, proposal);
        }
    }

    @Override
    public void submit() {
        drafts.submit(id);
    }

    @Override
    public void takeBack() {
        drafts.takeBack(id);
    }

    @Override
    public void discard() {
        drafts.discard(id);
    }

    @Override
    public String formAddress() {
        return "/post/" + id;
    }

    @Override
    public String previewAddress() {
        return "/post/" + id + "/preview";
    }

    @Override
    public String homeAddress() {
        return isKept() && draft().isByDesk() ? "/staff/counter" : "/my";
    }
}
