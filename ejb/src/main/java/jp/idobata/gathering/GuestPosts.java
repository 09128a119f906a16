package jp.idobata.gathering;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Accounts;
import jp.idobata.account.Guests;

/**
 * Posts without an account. Everybody may begin one; whatever comes after that asks for the text of the link that was
 * mailed, and reaches the post of that link alone.
 */
@Stateless
@PermitAll
public class GuestPosts {

    /** Most posts of one address that wait for their links to be used. */
    public static final int UNCONFIRMED_MOST = 3;
    /** Most links in one mail. */
    static final int LINKS_MOST = 30;

    @Inject
    private Guests guests;

    @Inject
    private Writing writing;

    @Inject
    private Publicity publicity;

    @Inject
    private GuestLinks links;

    @Inject
    private Event<Object> events;

    /**
     * What a link opens.
     *
     * @param draft what is being written or waits for a decision, or null: something new, or a change
     * @param held what was accepted, or null
     * @param confirmed whether the link has ever been used
     */
    public record Opened(Draft draft, Held held, boolean confirmed) {
    }

    /**
     * Keeps what was written, whole or not, and has its link mailed to the address. Nobody else sees any of it before
     * the link is used. It is the same, for whoever does this, whether the address has an account or not.
     *
     * @throws jp.idobata.account.AccountRefusal if address or name is not acceptable
     * @throws GatheringRefusal if {@value #UNCONFIRMED_MOST} posts of that address wait already
     */
    public void begin(String email, String name, String language, Proposal proposal) {
        var writer = guests.of(email, name, language);
        if (links.unconfirmed(writer) >= UNCONFIRMED_MOST) {
            throw GatheringRefusal.tooManyUnconfirmed(UNCONFIRMED_MOST);
        }
        var draft = writing.begin(writer, null, proposal);
        links.begin(draft, Guests.requireName(name), language);
        events.fire(new GuestPostBegun(writer.getEmail(), writer.isConfirmed() ? writer.getLanguage() : language,
                links.of(draft)));
    }

    /** What a link opens; empty if it is over, or never was one. */
    public Optional<Opened> open(String link) {
        return links.find(link).map(draft -> draft.getState() != Draft.State.ACCEPTED
                ? new Opened(draft, null, links.isConfirmed(draft))
                : new Opened(writing.changeOf(draft.getAccount(), draft.getGathering()).orElse(null),
                        publicity.held(draft.getGathering()), true));
    }

    /**
     * The dates to come, in order, that there would be if the draft of a link were accepted now.
     *
     * @throws GatheringRefusal if the link opens no draft
     */
    public List<Occurrence> outlook(String link) {
        return outlook(link, draft(link).getProposal());
    }

    /**
     * The dates to come, in order, that there would be if what was typed were accepted now. Nothing is kept.
     *
     * @param link the link of what is being changed, or null: something new
     * @throws GatheringRefusal if the link opens no draft
     */
    public List<Occurrence> outlook(String link, Proposal typed) {
        return publicity.outlook(link == null ? null : draft(link).getGathering(), typed);
    }

    /** Keeps what was written so far. */
    public void save(String link, Proposal proposal) {
        writing.save(draft(link), proposal);
    }

    /**
     * Hands the draft in for publication; the first time, this is what confirms the address.
     *
     * @throws GatheringRefusal if it is incomplete, with what is wrong field by field
     */
    public void submit(String link) {
        writing.submit(draft(link));
    }

    /** Takes the draft back that waits for a decision, to go on writing. */
    public void takeBack(String link) {
        writing.takeBack(draft(link));
    }

    /** Puts the draft away; if it has not become a gathering, the link is over. */
    public void discard(String link) {
        writing.discard(draft(link));
    }

    /**
     * Begins a change to what was accepted, or takes up the unfinished one.
     *
     * @throws GatheringRefusal if nothing was accepted yet
     */
    public void beginChange(String link) {
        var first = links.require(link);
        writing.beginChange(first.getAccount(), links.accepted(first));
        links.acted(first);
    }

    /**
     * Takes what was accepted out of public view.
     *
     * @throws GatheringRefusal if nothing was accepted yet, or no reason is given
     */
    public void withdraw(String link, String reason) {
        var first = links.require(link);
        publicity.withdrawOwn(links.accepted(first), reason, first.getAccount().getEmail());
        links.acted(first);
    }

    /**
     * Has the links of all posts of an address mailed there, if there are any. Works in the background, so that not
     * even the time it takes tells whether there are.
     */
    @Asynchronous
    public void askForLinks(String email) {
        if (!Accounts.isEmail(email)) {
            return;
        }
        guests.known(email).ifPresent(writer -> {
            var posts = links.openOf(writer, LINKS_MOST).stream().map(draft -> new GuestLinksAsked.Post(
                    links.isConfirmed(draft) ? draft.getProposal().title() : null, links.of(draft))).toList();
            if (!posts.isEmpty()) {
                events.fire(new GuestLinksAsked(writer.getEmail(), writer.getLanguage(), posts));
            }
        });
    }

    /** The draft a link leads to now: the one it was mailed for, or the unfinished change to what that became. */
    private Draft draft(String link) {
        var first = links.require(link);
        return first.getState() != Draft.State.ACCEPTED ? first
                : writing.changeOf(first.getAccount(), first.getGathering()).orElseThrow(GatheringRefusal::notFound);
    }
}
