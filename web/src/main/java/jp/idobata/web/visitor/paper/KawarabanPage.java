package jp.idobata.web.visitor.paper;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.web.visitor.paper.Order.Senseless;

/** Where the wall newspaper of an area, and the sheet that goes round in it, are chosen and seen. One statement. */
@Named
@RequestScoped
public class KawarabanPage {

    private static final int WEEKS_OFFERED = 6;
    private static final List<String> SORTS = List.of("wall-a4", "wall-a3", "round-2", "round-4");

    @EJB
    private PublicAreas areas;

    @Inject
    private Chosen chosen;

    @Inject
    private TownClock clock;

    private List<PublicArea> all;

    /**
     * A week to choose.
     *
     * @param code such as 2026-W48
     */
    public record Week(String code, LocalDate first, LocalDate last) {
    }

    @PostConstruct
    void look() {
        all = areas.all();
    }

    /** All areas. */
    public List<PublicArea> getAreas() {
        return all;
    }

    /** The area that is chosen, or null. */
    public PublicArea getArea() {
        return all.stream().filter(area -> String.valueOf(area.id()).equals(Chosen.word("area"))).findFirst()
                .orElse(null);
    }

    /** Number of that, or null. */
    public Long getAreaId() {
        return getArea() == null ? null : getArea().id();
    }

    /** What there is. */
    public List<String> getSorts() {
        return SORTS;
    }

    /** What is chosen of that. */
    public String getSort() {
        return chosen.of("sort", SORTS);
    }

    /** The weeks that are offered, this one first; that of the address as well. */
    public List<Week> getWeeks() {
        var offered = Stream.iterate(monday(null), monday -> monday.plusWeeks(1)).limit(WEEKS_OFFERED);
        return Stream.concat(offered, Stream.of(chosenMonday())).distinct().map(monday -> new Week(code(monday), monday,
                monday.plusDays(6))).toList();
    }

    /** The week that is chosen. */
    public String getWeek() {
        return code(chosenMonday());
    }

    private LocalDate chosenMonday() {
        var week = Chosen.word("week");
        return monday(week.isEmpty() ? null : week);
    }

    /** A week that is none is this one. */
    private LocalDate monday(String week) {
        try {
            return Order.monday(week, clock.today());
        } catch (Senseless e) {
            return monday(null);
        }
    }

    private static String code(LocalDate monday) {
        return monday.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, "2026-W48".length());
    }

    /** Where the paper is. */
    public String getPdf() {
        return path(".pdf");
    }

    /** Where it is seen as a picture. */
    public String getScreen() {
        return "/paper" + path(".png");
    }

    private String path(String ending) {
        var sort = getSort().split("-");
        return sort[0].equals("wall") ? "/kawaraban/" + getAreaId() + ending + "?week=" + getWeek() + "&size="
                + sort[1] + chosen.query() : "/kairanban/" + getAreaId() + ending + "?weeks=" + sort[1]
                        + chosen.query();
    }
}
