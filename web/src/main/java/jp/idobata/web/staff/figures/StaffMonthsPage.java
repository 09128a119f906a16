package jp.idobata.web.staff.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import jp.idobata.insight.MonthList;
import jp.idobata.insight.MonthList.Move;
import jp.idobata.insight.Trends;
import jp.idobata.insight.Trends.Month;
import jp.idobata.insight.Trends.Risk;
import jp.idobata.insight.Trends.Risks;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/** The months, and what goes on and may stop: parameters {@code from to}, {@code month}, and
 * {@code why alone falling ahead}. */
@Named
@RequestScoped
public class StaffMonthsPage {

    @EJB
    private Trends trends;

    @EJB
    private MonthList list;

    @Inject
    private StaffFigures figures;

    @Inject
    private Here here;

    @Inject
    private Dates dates;

    private List<Move> started;
    private List<Move> resting;
    private List<Month> months;
    private Risks risks;
    private YearMonth month;

    @PostConstruct
    void look() {
        months = trends.months(figures.getFrom(), figures.getTo());
        risks = trends.risks(getWhy());
        month = asked();
    }

    public List<Month> getMonths() {
        return months;
    }

    /** The months as Chart.js draws them. */
    public String getChart() {
        var texts = Texts.in(here.getLanguage());
        return MonthsChart.of(months, month -> dates.plainMonthOfYear(month.atDay(1)),
                column -> texts.bare("insight.column." + column));
    }

    /** What may stop, for the reason that is asked for or for any. */
    public List<Risk> getRisks() {
        return risks.listed();
    }

    public String getWhy() {
        var why = figures.asked("why");
        return List.of("alone", "falling", "ahead").contains(why) ? why : "";
    }

    /** How many may stop for that reason. */
    public int count(String why) {
        return switch (why) {
            case "alone" -> risks.alone();
            case "falling" -> risks.falling();
            case "ahead" -> risks.ahead();
            default -> risks.all();
        };
    }

    /** Whether more may stop than are listed. */
    public boolean isMore() {
        return count(getWhy()) > risks.listed().size();
    }

    /** How many may stop for any reason. */
    public int getAll() {
        return risks.all();
    }

    /** The month whose gatherings are listed one by one: the one asked for, else the last in which any moved. */
    public YearMonth getMonth() {
        return month;
    }

    /** Which started in it, as many as a page lists. */
    public List<Move> getStarted() {
        started = started == null ? list.started(month, MonthList.MOST) : started;
        return started;
    }

    /** Which rest since then. */
    public List<Move> getResting() {
        resting = resting == null ? list.resting(month, MonthList.MOST) : resting;
        return resting;
    }

    /** Which started in it; all that a file lists. */
    List<Move> allStarted() {
        return list.started(month, MonthList.FILE_MOST);
    }

    /** Which rest since then. */
    List<Move> allResting() {
        return list.resting(month, MonthList.FILE_MOST);
    }

    private YearMonth asked() {
        var asked = figures.asked("month");
        return months.stream().map(Month::month).filter(one -> one.toString().equals(asked)).findFirst()
                .orElseGet(() -> months.stream().filter(one -> one.started() + one.rests() > 0)
                        .reduce((one, later) -> later).orElse(months.get(months.size() - 1)).month());
    }
}
