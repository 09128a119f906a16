package jp.idobata.web.visitor.machine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGroup;
import jp.idobata.publishing.PublicPlace;
import jp.idobata.publishing.jsonld.LinkedData;
import jp.idobata.web.frame.FeedVoices;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Language;
import jp.idobata.web.visitor.Themes;

/** What pages say once more for programs: {@code #{linked.gathering(g)}}. No statement but for the names of themes. */
@Named("linked")
@RequestScoped
public class LinkedPages {

    @Inject
    private FeedVoices voices;

    @Inject
    private Here here;

    @Inject
    private Themes themes;

    /** A gathering as JSON-LD. */
    public String gathering(PublicGathering gathering) {
        var names = gathering.themes().stream().distinct().collect(Collectors.toMap(code -> code, themes::name));
        return new LinkedData(voices.of(here.getLanguage(), names)).gathering(gathering, card(gathering.id()));
    }

    /** A place as JSON-LD. */
    public String place(PublicPlace place) {
        return data().place(place);
    }

    /** A group as JSON-LD. */
    public String group(PublicGroup group) {
        return data().group(group);
    }

    /** An area as JSON-LD. */
    public String area(PublicArea area, PublicArea above) {
        return data().area(area, above);
    }

    /** The site as JSON-LD. */
    public String getSite() {
        return data().site();
    }

    /** Path of the picture that is drawn for a gathering, in the language of the page. */
    public String card(long id) {
        return "/gatherings/" + id + "/card.png" + (here.getLanguage() == Language.ENGLISH ? "?lang=en" : "");
    }

    private LinkedData data() {
        return new LinkedData(voices.of(here.getLanguage(), Map.of()));
    }
}
