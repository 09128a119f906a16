package jp.idobata.gathering;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.idobata.media.Picture;
import jp.idobata.media.Pictures;
import jp.idobata.media.TakingIn;

/**
 * The pictures of posts without an account. Everything here asks for the text of the link that was mailed, and reaches
 * the draft of that link alone. To bring a picture is to have done something with the link.
 */
@Stateless
@PermitAll
public class GuestPictures {

    @EJB
    private GuestPictures self;

    @Inject
    private GuestLinks links;

    @Inject
    private Writing writing;

    @Inject
    private TakingIn pictures;

    /**
     * The pictures of what is being written behind a link; empty if nothing is.
     */
    public Optional<List<Picture>> of(String link) {
        return writing(link).map(draft -> draft.getProposal().pictures());
    }

    /**
     * Takes a picture in, for the draft of a link. Takes up to a few seconds.
     *
     * @return the name it goes by from now on
     * @throws GatheringRefusal if the link opens nothing that can be changed
     * @throws jp.idobata.media.PictureRefusal if it is no picture that can be taken in, or too many came of late
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String take(String link, byte[] file) {
        if (self.of(link).isEmpty()) {
            throw GatheringRefusal.linkOver();
        }
        return self.keep(link, file);
    }

    /** Takes it in, before anything else is asked of the database. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String keep(String link, byte[] file) {
        return pictures.take(file, () -> links.require(link).getAccount().getId());
    }

    /**
     * Shows these pictures, in the place of those before.
     *
     * @throws GatheringRefusal if the link opens nothing that can be changed
     */
    public void show(String link, List<Picture> shown) {
        var draft = writing(link).orElseThrow(GatheringRefusal::linkOver);
        writing.save(draft, draft.getProposal().showing(shown));
    }

    /** A print of a picture of the draft of a link, for whoever holds the link; empty if it has no such picture. */
    public Optional<Pictures.Found> find(String link, String hash, int width) {
        return links.find(link).map(this::latest).filter(draft -> draft.getProposal().pictures().stream()
                .anyMatch(picture -> picture.hash().equals(hash)))
                .flatMap(draft -> pictures.find(hash, width, draft.getAccount().getEmail()));
    }

    private Optional<Draft> writing(String link) {
        return links.find(link).map(this::latest).filter(draft -> draft.getState() == Draft.State.WRITING
                || draft.getState() == Draft.State.RETURNED);
    }

    /** The draft a link was mailed for, or the change that is being made to what it has become. */
    private Draft latest(Draft first) {
        return first.getState() != Draft.State.ACCEPTED ? first
                : writing.changeOf(first.getAccount(), first.getGathering()).orElse(first);
    }
}
