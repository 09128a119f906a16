package jp.idobata.web.staff.feeds;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.intake.subscription.Subscription;
import jp.idobata.intake.subscription.SubscriptionDesk;
import jp.idobata.intake.subscription.Subscriptions;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffDeeds;
import org.omnifaces.util.Faces;

/** All calendars that are looked at, and a place to subscribe to another one: field {@code every}. */
@Named
@RequestScoped
public class StaffFeedsPage {

    private static final int DAY = 24;

    @EJB
    private SubscriptionDesk desk;

    @EJB
    private Subscriptions subscriptions;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private List<Subscription> all;
    private String name;
    private String address;
    private boolean publish;

    @PostConstruct
    void look() {
        all = subscriptions.all();
    }

    /** Subscribes, and goes to see what becomes of it. */
    public void subscribe() {
        if (deeds.attempt(() -> reply.goodAt("/staff/imports/calendars/" + desk.subscribe(name, address, getEvery(),
                publish), "feeds.done"))) {
            all = List.of();
        }
    }

    public List<Subscription> getAll() {
        return all;
    }

    /** How often, for choosing, in hours. */
    public List<Integer> getHours() {
        return SubscriptionDesk.HOURS;
    }

    /** What was chosen, in hours; a day if nothing was. */
    public int getEvery() {
        var text = Faces.getRequestParameter("every");
        return getHours().stream().filter(hours -> String.valueOf(hours).equals(text)).findFirst().orElse(DAY);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }
}
