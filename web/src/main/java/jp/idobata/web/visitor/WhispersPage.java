package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.PublicWhispers;
import jp.idobata.whisper.WhisperList;
import jp.idobata.whisper.WhisperQuery;
import org.omnifaces.util.Faces;

/** The list of whispers. Four statements: two for the list, one each for the areas and themes to choose from. */
@Named
@RequestScoped
public class WhispersPage {

    private static final String KIND = "kind";
    private static final List<String> NAMES = List.of(KIND, "area", "theme", "page");

    @EJB
    private PublicWhispers whispers;

    @Inject
    private Narrowing narrowing;

    @Inject
    private Themes themes;

    @Inject
    private Here here;

    private Kind kind;
    private String theme;
    private WhisperList found;

    @PostConstruct
    void look() {
        kind = Kind.of(Faces.getRequestParameter(KIND)).orElse(null);
        var asked = Faces.getRequestParameter("theme");
        theme = asked != null && themes.has(asked) ? asked : null;
        found = whispers.list(new WhisperQuery(kind, narrowing.getAreaId(), theme, narrowing.getPage()));
    }

    /** One page of whispers. */
    public WhisperList getFound() {
        return found;
    }

    /** Wishes, offers, or both. */
    public List<Choice> getKinds() {
        var texts = Texts.in(here.getLanguage());
        return List.of(new Choice(texts.get("whisper.list.both"), here.with(KIND, null), kind == null),
                new Choice(texts.get("whisper.WISH"), here.with(KIND, Kind.WISH.code()), kind == Kind.WISH),
                new Choice(texts.get("whisper.OFFER"), here.with(KIND, Kind.OFFER.code()), kind == Kind.OFFER));
    }

    /** Which kind the list is narrowed to, as in its address; null for both. */
    public String getKind() {
        return kind == null ? null : kind.code();
    }

    /** Which theme the list is narrowed to; null for all. */
    public String getTheme() {
        return theme;
    }

    /** Whether the list is narrowed at all. */
    public boolean isNarrowed() {
        return kind != null || theme != null || narrowing.getAreaId() != null;
    }

    /** The one address of this list, however it was asked for. */
    public String getCanonical() {
        return ListAddress.of(here.getPath(), name -> NAMES.contains(name) && Faces.getRequestParameter(name) != null
                ? List.of(Faces.getRequestParameter(name)) : List.of()).toString();
    }
}
