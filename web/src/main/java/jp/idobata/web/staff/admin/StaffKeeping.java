package jp.idobata.web.staff.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.idobata.insight.keeping.Gone;
import jp.idobata.insight.keeping.Keeping;
import jp.idobata.insight.keeping.Matter;
import jp.idobata.insight.keeping.MatterRule;
import jp.idobata.insight.keeping.Preview;
import jp.idobata.insight.keeping.Span;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;
import org.omnifaces.util.Faces;

/**
 * How long is kept what staff alone can read, on the page of how long things are kept. Parameters {@code matter amount
 * unit}, without an amount for good, show what would go by another rule; then a button sets it.
 */
@Named
@RequestScoped
public class StaffKeeping {

    private static final String HERE = "/staff/admin/retention";
    private static final int SHOWN = 20;

    @EJB
    private Keeping keeping;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private Here here;

    private Matter matter;
    private Span span;
    private Preview preview;
    private List<MatterRule> rules;
    private List<Gone> nights;

    @PostConstruct
    void look() {
        matter = one(Matter.values(), "matter");
        var unit = one(Span.Unit.values(), "unit");
        span = StaffAsked.number("amount").map(number -> new Span((int) Math.min(number, Integer.MAX_VALUE),
                unit == null ? Span.Unit.DAYS : unit)).orElse(null);
        if (matter != null) {
            deeds.attempt(() -> preview = keeping.preview(matter, span, SHOWN));
        }
    }

    private static <E extends Enum<E>> E one(E[] all, String parameter) {
        return Arrays.stream(all).filter(one -> one.name().equals(Faces.getRequestParameter(parameter))).findFirst()
                .orElse(null);
    }

    /** Sets what was looked at. */
    public void set() {
        if (preview != null && deeds.attempt(() -> keeping.set(matter, span))) {
            reply.goodAt(HERE, "admin.retention.done");
        }
    }

    /** What a change is looked at of; null if none is. */
    public Preview getPreview() {
        return preview;
    }

    public List<MatterRule> getRules() {
        if (rules == null) {
            rules = keeping.rules();
        }
        return rules;
    }

    public List<Gone> getNights() {
        if (nights == null) {
            nights = keeping.nights();
        }
        return nights;
    }

    public Span.Unit[] getUnits() {
        return Span.Unit.values();
    }

    /** How long that is, such as 「5年」. */
    public String length(Span span) {
        var texts = Texts.in(here.getLanguage());
        return span == null ? texts.get("admin.keeping.forgood") : texts.format("admin.keeping.span." + span.unit(),
                span.amount());
    }
}
