package jp.idobata.web.staff.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.area.AreaRegister;
import jp.idobata.insight.Reach;
import jp.idobata.insight.WeeklySpots;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/** How many people can walk to something weekly, area by area: parameters of {@link StaffFigures}. */
@Named
@RequestScoped
public class StaffReachPage {

    private static final double QUARTER = 0.25;

    @EJB
    private AreaRegister register;

    @EJB
    private WeeklySpots weekly;

    @Inject
    private StaffFigures figures;

    @Inject
    private Here here;

    private List<Reach> areas;
    private Map<Long, AreaRegister.Row> rows;
    private int spots;

    @PostConstruct
    void look() {
        var points = register.points(figures.getLayer());
        var found = weekly.of(figures.getTo());
        spots = found.size();
        areas = Reach.of(points, found, weekly.people(points.keySet(), figures.getAsOf()).of());
        rows = register.all(true).stream().collect(Collectors.toMap(AreaRegister.Row::id, row -> row));
    }

    public List<Reach> getAreas() {
        return areas;
    }

    /** How many spots have something weekly. */
    public int getSpots() {
        return spots;
    }

    public String name(Reach area) {
        return rows.get(area.areaId()).name();
    }

    public boolean isMadeUp() {
        return areas.stream().anyMatch(area -> rows.get(area.areaId()).madeUp());
    }

    /** People of all areas together that have a share, within the shorter or the longer way; null if of nobody. */
    public Double share(boolean near) {
        var known = areas.stream().filter(area -> area.people() != null && area.near() != null).toList();
        var all = known.stream().mapToDouble(Reach::people).sum();
        return all == 0 ? null : (Double) (known.stream().mapToDouble(area -> area.people()
                * (near ? area.near() : area.far())).sum() / all);
    }

    /** Whether some areas have too few points for a share. */
    public boolean isFew() {
        return areas.stream().anyMatch(Reach::isFew);
    }

    /** What the map says of an area: the share, else the distance. */
    public String figure(Reach area) {
        return area.isFew() && area.metres() != null ? Texts.in(here.getLanguage()).plain("insight.metres",
                area.metres()) : figures.percent(area.far());
    }

    /** How dark an area is on the map. */
    public int step(Reach area) {
        return area.far() == null || area.far() == 0 ? 0 : Math.min(4, 1 + (int) (area.far() / QUARTER));
    }
}
