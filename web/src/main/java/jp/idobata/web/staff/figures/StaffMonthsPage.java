package jp.idobata.web.staff.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.insight.Trends;
import jp.idobata.insight.Trends.Month;
import jp.idobata.insight.Trends.Risk;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/** The months, and what goes on and may stop: parameters {@code from to}, and {@code why alone falling ahead}. */
@Named
@RequestScoped
public class StaffMonthsPage {

    @EJB
    private Trends trends;

    @Inject
    private StaffFigures figures;

    @Inject
    private Here here;

    private List<Month> months;
    private List<Risk> risks;

    @PostConstruct
    void look() {
        months = trends.months(figures.getFrom(), figures.getTo());
        risks = trends.risks();
    }

    public List<Month> getMonths() {
        return months;
    }

    /** The months as Chart.js draws them. */
    public String getChart() {
        var texts = Texts.in(here.getLanguage());
        return MonthsChart.of(months, column -> texts.bare("insight.column." + column));
    }

    /** What may stop, for the reason that is asked for or for any. */
    public List<Risk> getRisks() {
        return switch (getWhy()) {
            case "alone" -> risks.stream().filter(Risk::alone).toList();
            case "falling" -> risks.stream().filter(Risk::falling).toList();
            case "ahead" -> risks.stream().filter(Risk::nothingAhead).toList();
            default -> risks;
        };
    }

    public String getWhy() {
        var why = figures.asked("why");
        return List.of("alone", "falling", "ahead").contains(why) ? why : "";
    }

    /** How many may stop for that reason. */
    public long count(String why) {
        return risks.stream().filter(risk -> switch (why) {
            case "alone" -> risk.alone();
            case "falling" -> risk.falling();
            default -> risk.nothingAhead();
        }).count();
    }

    /** How many may stop for any reason. */
    public int getAll() {
        return risks.size();
    }
}
