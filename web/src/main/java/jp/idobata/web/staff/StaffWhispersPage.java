package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.WhisperDesk;
import jp.idobata.whisper.WhisperList;
import jp.idobata.whisper.WhisperQuery;
import org.omnifaces.util.Faces;

/** All whispers, public or not: parameters {@code kind(wish,offer) state(public,hidden) area page}. */
@Named
@RequestScoped
public class StaffWhispersPage {

    @EJB
    private WhisperDesk desk;

    @EJB
    private PublicAreas areas;

    private Kind kind;
    private String state;
    private Long area;
    private WhisperList found;

    @PostConstruct
    void look() {
        kind = Kind.of(Faces.getRequestParameter("kind")).orElse(null);
        state = Faces.getRequestParameter("state");
        area = StaffAsked.number("area").orElse(null);
        var visible = "public".equals(state) ? Boolean.TRUE : "hidden".equals(state) ? Boolean.FALSE : null;
        state = visible == null ? null : state;
        found = desk.page(new WhisperQuery(kind, area, null, StaffAsked.page()), visible);
    }

    public WhisperList getFound() {
        return found;
    }

    public List<PublicArea> getAreas() {
        return areas.all();
    }

    /** {@code wish}, {@code offer} or null for both. */
    public String getKind() {
        return kind == null ? null : kind.code();
    }

    /** {@code public}, {@code hidden} or null for all. */
    public String getState() {
        return state;
    }

    public Long getArea() {
        return area;
    }
}
