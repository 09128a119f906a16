package jp.idobata.web.staff.area;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import jp.idobata.area.AreaRegister;
import jp.idobata.area.AreaRegister.Round;
import jp.idobata.area.AreaRegister.Row;
import jp.idobata.area.AreaThing;
import jp.idobata.area.Means;
import jp.idobata.web.staff.StaffAsked;

/** The tree of areas with its map, and how it was told what lies in which; parameter {@code kind}. */
@Named
@RequestScoped
public class StaffAreasPage {

    @EJB
    private AreaRegister register;

    @Inject
    private StaffAreaWords words;

    private List<Row> all;
    private List<Row> ended;
    private Map<AreaThing, Map<Means, Integer>> means;
    private Round round;
    private String kind;

    @PostConstruct
    void look() {
        all = register.all(true);
        ended = register.all(false);
        means = register.means();
        round = register.round().orElse(null);
        kind = StaffAsked.words("kind");
    }

    /** The areas that are shown: of the kind that is asked for, or all. */
    public List<Row> getAreas() {
        return kind.isEmpty() ? all : all.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    /** Whether any of those shown has a count that was made up. */
    public boolean isMadeUp() {
        return getAreas().stream().anyMatch(Row::madeUp);
    }

    /** Areas that are no more. */
    public List<Row> getEnded() {
        return ended;
    }

    /** The kinds there are. */
    public List<String> getKinds() {
        return all.stream().map(Row::kind).distinct().toList();
    }

    public String getKind() {
        return kind;
    }

    /** How far in a name stands, for the style. */
    public int depth(Row row) {
        return kind.isEmpty() ? Math.min(row.depth(), 5) : 0;
    }

    /** How many gatherings or places are shown under an area by those means. */
    public int count(AreaThing thing, Means by) {
        return means.get(thing).getOrDefault(by, 0);
    }

    /** How many gatherings or places are in no area. */
    public int nowhere(AreaThing thing) {
        return means.get(thing).getOrDefault(null, 0);
    }

    /** All means. */
    public Means[] getMeans() {
        return Means.values();
    }

    /** Gatherings, places. */
    public AreaThing[] getThings() {
        return AreaThing.values();
    }

    /** How what lies where was last told anew; null if it never was. */
    public Round getRound() {
        return round;
    }

    /** The name of an area that took another's place. */
    public String nameOf(Long id) {
        return words.nameOf(id, all, ended);
    }
}
