package jp.idobata.web.visitor.paper;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Theme;
import jp.idobata.media.Pictures;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.publishing.paper.Grounds;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Site;

/** Gathers what goes on a flyer: at most seven statements. */
@ApplicationScoped
class Flyers {

    private static final int PICTURE_WIDTH = 800;

    @EJB
    private PublicGatherings gatherings;

    @EJB
    private Gatherings registered;

    @EJB
    private Pictures pictures;

    @EJB
    private Grounds grounds;

    @Inject
    private Site site;

    /** Empty if the public sees no such gathering. */
    Optional<Matter> of(long id, Language language) {
        return gatherings.find(id).map(gathering -> matter(gathering, language));
    }

    private Matter matter(PublicGathering gathering, Language language) {
        var names = registered.themes().stream().collect(Collectors.toMap(Theme::getCode, theme -> name(theme,
                language)));
        var picture = gathering.pictures().stream().findFirst().flatMap(first -> pictures.find(first.hash(),
                PICTURE_WIDTH)).filter(Pictures.Found::open).map(Pictures.Found::jpeg).orElse(null);
        var ground = Stream.of(gathering).filter(one -> one.latitude() != null && one.longitude() != null).findFirst()
                .map(one -> grounds.around(one.latitude(), one.longitude(), one.areaId())).orElse(null);
        return new Matter(gathering, gathering.themes().stream().map(code -> new Matter.Theme(code,
                names.getOrDefault(code, code))).toList(), picture, ground, gathering.welcome().stream()
                        .filter(site::uses).toList());
    }

    private static String name(Theme theme, Language language) {
        return switch (language) {
            case JAPANESE -> theme.getName();
            case SIMPLE -> theme.getSimple();
            case ENGLISH -> theme.getEnglish();
        };
    }
}
