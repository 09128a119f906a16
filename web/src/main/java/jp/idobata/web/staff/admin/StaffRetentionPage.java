package jp.idobata.web.staff.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.idobata.retention.Due;
import jp.idobata.retention.Kept;
import jp.idobata.retention.KeptRule;
import jp.idobata.retention.Night;
import jp.idobata.retention.Retention;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;
import org.omnifaces.util.Faces;

/**
 * How long things are kept. A change is looked at before it is made: parameters {@code kind days}, without days for
 * good, show what would go; then a button sets it.
 */
@Named
@RequestScoped
public class StaffRetentionPage {

    private static final String HERE = "/staff/admin/retention";
    private static final int SHOWN = 20;

    @EJB
    private Retention retention;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private List<KeptRule> rules;
    private Kept kind;
    private Integer days;
    private int count;
    private List<Due> first = List.of();

    @PostConstruct
    void look() {
        rules = retention.rules();
        kind = Arrays.stream(Kept.values()).filter(one -> one.name().equals(Faces.getRequestParameter("kind")))
                .findFirst().orElse(null);
        days = StaffAsked.number("days").map(number -> (int) Math.min(number, Integer.MAX_VALUE)).orElse(null);
        if (kind != null && days != null && !deeds.attempt(() -> {
            count = retention.count(kind, days);
            first = retention.preview(kind, days, SHOWN);
        })) {
            kind = null;
        }
    }

    /** Sets what was looked at. */
    public void set() {
        if (kind != null && deeds.attempt(() -> retention.set(kind, days))) {
            reply.goodAt(HERE, "admin.retention.done");
        }
    }

    public List<KeptRule> getRules() {
        return rules;
    }

    /** What a change is looked at of; null if none is. */
    public Kept getKind() {
        return kind;
    }

    /** The days that are looked at; null for good. */
    public Integer getDays() {
        return days;
    }

    /** How many would go. */
    public int getCount() {
        return count;
    }

    /** The first of them. */
    public List<Due> getFirst() {
        return first;
    }

    public List<Night> getNights() {
        return retention.nights();
    }
}
