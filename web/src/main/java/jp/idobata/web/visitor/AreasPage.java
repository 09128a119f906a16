package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.Listed;
import jp.idobata.publishing.PublicAreas;

/** All areas of the town, each under the one it is part of. One statement. */
@Named
@RequestScoped
public class AreasPage {

    @EJB
    private PublicAreas publicAreas;

    @Inject
    private TownClock clock;

    private List<Listed> all;

    @PostConstruct
    void look() {
        all = publicAreas.list(clock.now().plusMonths(1));
    }

    /** Areas that have parts, each before those of its parts that have some. */
    public List<Listed> getWholes() {
        return all.stream().filter(area -> !parts(area.id()).isEmpty()).toList();
    }

    /** Areas that are part of no other and have no parts. */
    public List<Listed> getSingles() {
        return parts(null).stream().filter(area -> parts(area.id()).isEmpty()).toList();
    }

    /** The parts of an area; what belongs to no other for null. */
    public List<Listed> parts(Long areaId) {
        return all.stream().filter(area -> Objects.equals(area.areaId(), areaId)).toList();
    }
}
