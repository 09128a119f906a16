package jp.idobata.publishing.jsonld;

import java.util.List;
import jp.idobata.media.ShownPicture;
import jp.idobata.publishing.FeedText;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGroup;
import jp.idobata.publishing.PublicPlace;

/** Writes what is public as JSON-LD, to be put into a page as it is. */
public final class LinkedData {

    private static final int PICTURE_WIDTH = 1600;

    private final FeedVoice voice;

    /** Speaks like that. */
    public LinkedData(FeedVoice voice) {
        this.voice = voice;
    }

    /**
     * A gathering.
     *
     * @param card path of the picture that is drawn for it, for when it has none of its own
     */
    public String gathering(PublicGathering gathering, String card) {
        var images = gathering.pictures().isEmpty() ? List.of(voice.address(card)) : images(gathering.pictures());
        return new EventNode(voice).of(gathering).put("image", images).script();
    }

    /** A place. */
    public String place(PublicPlace place) {
        return new PlaceNode(voice).of(place).put("image", images(place.pictures())).script();
    }

    /** A group. */
    public String group(PublicGroup group) {
        return Node.of("Organization").put("@id", voice.address("/groups/" + group.id() + "#group"))
                .put("name", group.name()).put("description", group.summary() == null ? group.description()
                        : group.summary())
                .put("url", voice.address("/groups/" + group.id())).put("sameAs", FeedText.web(group.website()))
                .put("areaServed", PlaceNode.area(voice, group.areaId(), group.areaName()))
                .put("image", images(group.pictures())).script();
    }

    /**
     * An area.
     *
     * @param above the area it is part of, or null
     */
    public String area(PublicArea area, PublicArea above) {
        var whole = above == null ? null : PlaceNode.area(voice, above.id(), above.name());
        return PlaceNode.area(voice, area.id(), area.name()).put("additionalType", area.kind())
                .put("geo", PlaceNode.point(area.latitude(), area.longitude())).put("containedInPlace", whole).script();
    }

    /** The site as a whole, and how one looks for something in it. */
    public String site() {
        var search = Node.of("SearchAction").put("target", Node.of("EntryPoint").put("urlTemplate",
                voice.address("/gatherings?q={words}"))).put("query-input", "required name=words");
        return Node.of("WebSite").put("@id", voice.address("/#site")).put("name", voice.name())
                .put("url", voice.address("/")).put("inLanguage", voice.locale().getLanguage())
                .put("potentialAction", search).script();
    }

    private List<Object> images(List<ShownPicture> pictures) {
        return pictures.stream().map(picture -> (Object) voice.address(picture.address(PICTURE_WIDTH))).toList();
    }
}
