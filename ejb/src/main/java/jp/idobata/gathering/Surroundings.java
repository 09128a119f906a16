package jp.idobata.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.idobata.area.Area;
import jp.idobata.area.Areas;
import jp.idobata.group.Group;
import jp.idobata.group.Groups;
import jp.idobata.media.Pictures;
import jp.idobata.media.ShownPicture;
import jp.idobata.place.Place;
import jp.idobata.place.Places;

/** Finds what a proposal speaks of: the place, the area it lies in, the group that holds it, its pictures. */
@Dependent
public class Surroundings {

    @Inject
    private Places places;

    @Inject
    private Areas areas;

    @Inject
    private Groups groups;

    @Inject
    private Pictures pictures;

    /**
     * Where and by whom; each null if not known.
     *
     * @param area the area it lies in
     * @param group the group that holds it
     * @param pictures those that are there, in their order
     */
    public record Found(Place place, Area area, Group group, List<ShownPicture> pictures) {
    }

    /** What a proposal speaks of. */
    public Found of(Proposal proposal) {
        var place = Optional.ofNullable(proposal.placeId()).flatMap(places::find)
                .or(() -> byName(proposal.venue())).orElse(null);
        var group = Optional.ofNullable(proposal.groupId()).flatMap(groups::find).orElse(null);
        return new Found(place, area(proposal, place), group, pictures.shown(proposal.pictures()));
    }

    /** What is wrong with the numbers of a proposal that nobody chose from a list: they name nothing in town. */
    List<Problem> unknown(Proposal proposal) {
        var problems = new ArrayList<Problem>();
        if (proposal.placeId() != null && places.find(proposal.placeId()).isEmpty()) {
            problems.add(Problem.of("placeId", "place.unknown"));
        }
        if (proposal.areaId() != null && areas.find(proposal.areaId()).isEmpty()) {
            problems.add(Problem.of("areaId", "area.unknown"));
        }
        return problems;
    }

    /** A group whose first gathering is public has a public page, too. */
    void introduce(Group group) {
        if (group != null) {
            groups.introduce(group.getId());
        }
    }

    /** The same for many. */
    void introduce(Collection<Group> all) {
        groups.unseen(all.stream().map(Group::getId).toList()).forEach(groups::introduce);
    }

    /** A venue that is called exactly like one place of the town is that place. */
    private Optional<Place> byName(String venue) {
        if (venue == null || venue.isBlank()) {
            return Optional.empty();
        }
        var named = places.named(venue.strip());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The place's area; else the one the point lies in; else the one that was chosen. */
    private Area area(Proposal proposal, Place place) {
        if (place != null && place.getArea() != null) {
            return place.getArea();
        }
        var byPoint = proposal.latitude() == null || proposal.longitude() == null ? Optional.<Area>empty()
                : areas.locate(proposal.latitude(), proposal.longitude());
        return byPoint.or(() -> Optional.ofNullable(proposal.areaId()).flatMap(areas::find)).orElse(null);
    }
}
