package jp.idobata.web.staff.area;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.AreaDetails;
import jp.idobata.area.AreaRegister;
import jp.idobata.area.AreaRegister.Change;
import jp.idobata.area.AreaRegister.Drawing;
import jp.idobata.area.AreaRegister.Row;
import jp.idobata.area.AreaRegister.Thing;
import jp.idobata.area.AreaThing;
import jp.idobata.area.Census;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;
import org.omnifaces.util.Faces;

/** One area: what it is, how it was drawn and counted, what was changed of it; or a new one. */
@Named
@RequestScoped
public class StaffAreaPage {

    private static final String LIST = "/staff/areas";

    @EJB
    private AreaRegister register;

    @EJB
    private AreaDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private boolean fresh;
    private Row area;

    @PostConstruct
    void look() {
        fresh = Faces.getRequestAttribute("id") == null;
        area = fresh ? null : register.find(StaffAsked.id()).orElse(null);
    }

    /** Answers 404 if there is no such area. */
    public void open() {
        if (!fresh && area == null) {
            reply.missing();
        }
    }

    public boolean isFresh() {
        return fresh;
    }

    public Row getArea() {
        return area;
    }

    /** What stands in a field: what was typed, else what is so. */
    public Object word(String field) {
        var typed = request.getMethod().equals("POST") ? request.getParameter(field) : null;
        if (typed != null || area == null) {
            return typed == null ? "" : typed;
        }
        return switch (field) {
            case "name" -> area.name();
            case "kind" -> area.kind();
            case "code" -> area.code();
            case "parent" -> area.parentId();
            case "latitude" -> area.latitude();
            default -> area.longitude();
        };
    }

    /** Which was the last change of it; whoever was overtaken sees that one below, and may save over it. */
    public long getTold() {
        return register.told(area.id());
    }

    /** Whether that area is the one it is part of. */
    public boolean isParent(long id) {
        return String.valueOf(id).equals(String.valueOf(word("parent")));
    }

    /** How many were counted, the latest first. */
    public List<Census> getCensuses() {
        return register.censuses(area.id());
    }

    /** How it was drawn, the latest first. */
    public List<Drawing> getDrawings() {
        return register.drawings(area.id());
    }

    /** What was changed, the latest first. */
    public List<Change> getChanges() {
        return register.changes(area.id());
    }

    /** What was put into it by hand. */
    public List<Thing> getByHand() {
        return register.byHand(area.id());
    }

    public void save() {
        degrees("latitude");
        degrees("longitude");
        if (reply.hasWrong()) {
            return;
        }
        var details = new AreaDetails(StaffAsked.number("parent").orElse(null), request.getParameter("kind"),
                request.getParameter("name"), request.getParameter("code"), degrees("latitude").orElse(null),
                degrees("longitude").orElse(null));
        if (fresh) {
            var id = new long[1];
            if (deeds.attempt(() -> id[0] = desk.add(details))) {
                reply.goodAt(LIST + "/" + id[0], "areas.added", details.name());
            }
        } else if (deeds.attempt(() -> desk.change(area.id(), details, StaffAsked.number("told").orElse(0L)))) {
            reply.goodAt(LIST + "/" + area.id(), "areas.changed", details.name());
        }
    }

    public void end() {
        var successor = StaffAsked.number("successor").orElse(null);
        if (deeds.attempt(() -> desk.end(area.id(), successor, StaffAsked.words("why")))) {
            reply.goodAt(LIST + "/" + area.id(), "areas.ended.done", area.name());
        }
    }

    public void revive() {
        if (deeds.attempt(() -> desk.revive(area.id()))) {
            reply.goodAt(LIST + "/" + area.id(), "areas.revived", area.name());
        }
    }

    public void release(AreaThing thing, long id) {
        if (deeds.attempt(() -> desk.release(thing, id))) {
            reply.goodAt(LIST + "/" + area.id(), "areas.released");
        }
    }

    private Optional<Double> degrees(String field) {
        var typed = request.getParameter(field);
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Double.valueOf(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip()))
                    .filter(Double::isFinite);
        } catch (NumberFormatException e) {
            if (!reply.hasWrong()) {
                reply.wrong(field, "areas.refusal.point");
            }
            return Optional.empty();
        }
    }
}
