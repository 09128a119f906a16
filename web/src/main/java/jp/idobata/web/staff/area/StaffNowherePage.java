package jp.idobata.web.staff.area;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.AreaRegister;
import jp.idobata.area.AreaRegister.Thing;
import jp.idobata.area.AreaThing;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/**
 * What lies in no area, to be put into one by hand, many at once: parameters {@code of} (gathering, place) and
 * {@code page}; a choice comes as {@code put-12}.
 */
@Named
@RequestScoped
public class StaffNowherePage {

    @EJB
    private AreaRegister register;

    @EJB
    private AreaDesk desk;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private AreaThing thing;
    private List<Thing> things;
    private int total;

    @PostConstruct
    void look() {
        thing = "place".equals(StaffAsked.words("of")) ? AreaThing.PLACE : AreaThing.GATHERING;
        total = register.means().get(thing).getOrDefault(null, 0);
        things = register.nowhere(thing, (getPage() - 1) * AreaRegister.NOWHERE_MOST);
    }

    public AreaThing getThing() {
        return thing;
    }

    public List<Thing> getThings() {
        return things;
    }

    public int getTotal() {
        return total;
    }

    public int getPage() {
        return Math.min(StaffAsked.page(), getPages());
    }

    public int getPages() {
        return Math.max(1, (total + AreaRegister.NOWHERE_MOST - 1) / AreaRegister.NOWHERE_MOST);
    }

    /** Puts those of which an area was chosen into it. */
    public void put() {
        var done = new AtomicInteger();
        for (var one : things) {
            StaffAsked.number("put-" + one.id()).ifPresent(area -> {
                if (deeds.attempt(() -> desk.put(thing, one.id(), area))) {
                    done.incrementAndGet();
                }
            });
        }
        if (done.get() == 0) {
            reply.bad("areas.nowhere.nothing");
        } else {
            reply.goodAt("/staff/areas/nowhere?of=" + (thing == AreaThing.PLACE ? "place" : "gathering"),
                    "areas.nowhere.done", done.get());
        }
    }
}
