package jp.idobata.web.staff.feeds;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import jp.idobata.intake.subscription.Gone;
import jp.idobata.intake.subscription.Subscription;
import jp.idobata.intake.subscription.Subscription.Visit;
import jp.idobata.intake.subscription.SubscriptionDesk;
import jp.idobata.intake.subscription.Subscriptions;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffDeeds;
import org.omnifaces.util.Faces;

/** One calendar: how it goes, what has gone from it, its visits: parameter {@code page}, field {@code key}. */
@Named
@RequestScoped
public class StaffFeedPage {

    private static final int PAGE_MOST = 100_000;

    @EJB
    private SubscriptionDesk desk;

    @EJB
    private Subscriptions subscriptions;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private Here here;

    private Subscription feed;
    private List<Gone> gone = List.of();
    private List<Visit> visits = List.of();
    private int page = 1;
    private int pages = 1;
    private String reason;

    @PostConstruct
    void look() {
        feed = subscriptions.find(id()).orElse(null);
        // Needed when buttons are pressed, too: what is not there cannot be pressed.
        gone = feed == null ? List.of() : subscriptions.waiting(feed.id());
        reason = Texts.in(here.getLanguage()).bare("feeds.reason.usual");
    }

    private static long id() {
        return Long.parseLong(Faces.getRequestAttribute("id"));
    }

    /** Answers 404 if there is none. */
    public void open() {
        if (feed == null) {
            reply.missing();
            return;
        }
        pages = Math.max(1, (subscriptions.visits(feed.id()) + Subscriptions.PAGE - 1) / Subscriptions.PAGE);
        page = Math.min(pages, asked());
        visits = subscriptions.visits(feed.id(), page);
    }

    private static int asked() {
        var text = Faces.getRequestParameter("page");
        return text != null && text.matches("[1-9]\\d{0,5}") ? Math.min(PAGE_MOST, Integer.parseInt(text)) : 1;
    }

    /** Looks at it within a minute. */
    public void lookNow() {
        then(() -> desk.lookNow(id()), "feeds.now.done");
    }

    public void pause() {
        then(() -> desk.pause(id()), "feeds.pause.done");
    }

    public void resume() {
        then(() -> desk.resume(id()), "feeds.resume.done");
    }

    /** Ends the subscription. */
    public void remove() {
        if (deeds.attempt(() -> desk.remove(id()))) {
            reply.goodAt("/staff/imports/calendars", "feeds.remove.done", feed == null ? "" : feed.name());
        }
    }

    /** Cancels the dates to come of what was chosen. */
    public void cancel() {
        decide(keys -> desk.cancel(id(), keys, reason));
    }

    /** Takes what was chosen out of public view. */
    public void hide() {
        decide(keys -> desk.hide(id(), keys, reason));
    }

    /** Leaves what was chosen as it is. */
    public void leave() {
        decide(keys -> desk.leave(id(), keys));
    }

    private void decide(Consumer<List<String>> deed) {
        var keys = chosen();
        then(() -> deed.accept(keys), "feeds.decided", keys.size());
    }

    private static List<String> chosen() {
        var values = Faces.getRequestParameterValues("key");
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** Whether that thing was ticked in what was refused just now. */
    public boolean isChosen(String key) {
        return chosen().contains(key);
    }

    private void then(Runnable deed, String said, Object... values) {
        if (deeds.attempt(deed)) {
            reply.goodAt("/staff/imports/calendars/" + id(), said, values);
        }
    }

    public Subscription getFeed() {
        return feed;
    }

    public List<Gone> getGone() {
        return gone;
    }

    public List<Visit> getVisits() {
        return visits;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages;
    }

    public String getReason() {
        return reason;
    }

    /** The reason that stands with what is cancelled or hidden. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
