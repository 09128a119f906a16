package jp.idobata.web.visitor.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.gathering.Theme;
import jp.idobata.gathering.Welcome;
import jp.idobata.publishing.OpenSummary;
import jp.idobata.publishing.opendata.Licence;
import jp.idobata.publishing.opendata.OpenTown;
import jp.idobata.web.frame.Site;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose data it is and on what terms it may be used. */
@ApplicationScoped
public class OpenSettings {

    @Inject
    private Site site;

    @Inject
    @ConfigProperty(name = "TOWN_CODE")
    private Optional<String> code;

    @Inject
    @ConfigProperty(name = "OPEN_DATA_LICENCE")
    private Optional<String> licence;

    /** On what terms it may be used. */
    public Licence licence() {
        return Licence.of(licence.orElse(""));
    }

    /** The town, as far as it is known. */
    OpenTown town(OpenSummary summary, List<Theme> themes) {
        return new OpenTown(site.getUrl(), site.getName(), code.orElse(""), summary.municipality() == null ? ""
                : summary.municipality(), themes.stream().collect(Collectors.toMap(Theme::getCode, Theme::getName)),
                site::uses);
    }

    /** Stands for all of this. */
    String mark() {
        return Stream.of(Welcome.values()).map(Welcome::code).filter(site::uses).collect(Collectors.joining(",",
                site.getUrl() + " " + site.getName() + " " + code.orElse("") + " " + licence() + " ", ""));
    }
}
