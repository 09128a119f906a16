package jp.idobata.web.visitor.paper;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.web.visitor.paper.Manuscript.Cut;
import org.omnifaces.util.Faces;

/** Where the flyer of a gathering is chosen and seen before it is printed. Two statements. */
@Named
@RequestScoped
public class FlyerPage {

    @EJB
    private PublicGatherings gatherings;

    @Inject
    private Chosen chosen;

    @Inject
    private TownClock clock;

    private PublicGathering gathering;

    @PostConstruct
    void look() {
        gathering = gatherings.find(Long.parseLong(Faces.getRequestAttribute("id"))).orElse(null);
    }

    /** Answers 404 if there is no such gathering for the public. */
    public void open() {
        if (gathering == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** The gathering. */
    public PublicGathering getGathering() {
        return gathering;
    }

    /** The sizes there are. */
    public List<String> getSizes() {
        return Arrays.stream(Size.values()).map(Size::code).toList();
    }

    /** The size that is chosen. */
    public String getSize() {
        return chosen.of("size", getSizes());
    }

    /** Where the flyer is. */
    public String getPdf() {
        return "/gatherings/" + gathering.id() + "/flyer.pdf" + query();
    }

    /** Where it is seen as a picture. */
    public String getScreen() {
        return "/paper/gatherings/" + gathering.id() + "/flyer.png" + query();
    }

    private String query() {
        return "?size=" + getSize() + chosen.query();
    }

    /** Texts for the city's bulletin. */
    public List<Cut> getBulletins() {
        return new Manuscript(gathering, chosen.getLanguage(), clock.today()).cuts();
    }
}
