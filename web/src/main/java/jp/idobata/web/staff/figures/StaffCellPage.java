package jp.idobata.web.staff.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import jp.idobata.insight.CellQuery;
import jp.idobata.insight.CellStory;
import jp.idobata.insight.GapCells;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffAsked;

/** What stands behind a cell of the matrix: parameters of {@link StaffFigures}, {@code area} and {@code col}. */
@Named
@RequestScoped
public class StaffCellPage {

    @EJB
    private GapCells cells;

    @Inject
    private StaffFigures figures;

    @Inject
    private Here here;

    @Inject
    private Reply reply;

    private CellStory story;

    @PostConstruct
    void look() {
        story = StaffAsked.number("area").flatMap(area -> cells.story(new CellQuery(figures.query(), area,
                StaffAsked.words("col")))).orElse(null);
    }

    /** Answers 404 if there is no such area or column. */
    public void open() {
        if (story == null) {
            reply.missing();
        }
    }

    /** When a place is free, in words: 「月 午前・午後、水 夜」. */
    public String free(CellStory.Borrowed place) {
        var texts = Texts.in(here.getLanguage());
        return place.free().stream().map(day -> texts.format("insight.free.day", texts.get("connect.day."
                + day.weekday()), day.parts().stream().map(part -> texts.get("insight.part." + part))
                .collect(Collectors.joining(texts.get("insight.free.parts"))))).collect(Collectors.joining(
                texts.get("insight.free.days")));
    }

    public CellStory getStory() {
        return story;
    }
}
