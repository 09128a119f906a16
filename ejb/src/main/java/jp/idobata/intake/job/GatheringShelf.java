package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.gathering.Arrivals;
import jp.idobata.gathering.Arrivals.Arrival;
import jp.idobata.gathering.AsItStood;
import jp.idobata.gathering.Departure;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.SourcedGatherings;
import jp.idobata.gathering.SourcedGatherings.Known;
import jp.idobata.group.Groups;
import jp.idobata.intake.Translation;
import jp.idobata.place.Places;

/** The town's gatherings. */
@Dependent
class GatheringShelf implements Shelf {

    @Inject
    private SourcedGatherings gatherings;

    @Inject
    private Arrivals arriving;

    @Inject
    private Places places;

    @Inject
    private Groups groups;

    @Override
    public Map<String, Standing> standing(Collection<String> keys) {
        var standing = new HashMap<String, Standing>();
        gatherings.known(keys).forEach((key, known) -> standing.put(key, standing(known)));
        return standing;
    }

    private Standing standing(Known known) {
        return new Standing(known.id(), known.key(), Content.of(known.content()), known.shown(), known.changedAt(),
                known.unread(), Content.of(new AsItStood(null, known.departures())).toString());
    }

    /** Of the text that a standing keeps; a list of none is not written there. */
    private static List<Departure> departures(String text) {
        var kept = text == null ? null : Content.parse(text).as(AsItStood.class).departures();
        return text == null || kept != null ? kept : List.of();
    }

    @Override
    public Written write(Order order) {
        var content = order.content();
        Long made = null;
        if (order.concerns("venue")) {
            content = content.with("placeId", place(content.text("venue"), order.town()));
        }
        if (order.concerns("organiser")) {
            var name = Translation.groupName(content.text("organiser"));
            var group = name == null ? null : groups.named(name).filter(one -> groups.isPublic(one.getId()))
                    .orElse(null);
            if (group == null && name != null && order.publish()) {
                group = groups.add(name);
                made = group.getId();
            }
            content = content.with("groupId", group == null ? null : group.getId());
        }
        var now = gatherings.write(order.key(), content.as(Proposal.class), order.unread(), order.publish(),
                order.by());
        return new Written(standing(now), made);
    }

    @Override
    public List<Added> add(List<Order> orders) {
        var sites = places.onlyNamed(orders.stream().flatMap(order -> names(order.content().text("venue"),
                order.town())).collect(Collectors.toSet()));
        var holders = new HashMap<>(groups.publicNamed(orders.stream().map(GatheringShelf::holder)
                .filter(Objects::nonNull).collect(Collectors.toSet())));
        var made = new ArrayList<Long>();
        var arrivals = new ArrayList<Arrival>();
        for (var order : orders) {
            var name = holder(order);
            var missing = name != null && order.publish() && !holders.containsKey(name);
            if (missing) {
                holders.put(name, groups.add(name).getId());
            }
            made.add(missing ? holders.get(name) : null);
            var place = names(order.content().text("venue"), order.town()).map(sites::get).filter(Objects::nonNull)
                    .findFirst().orElse(null);
            arrivals.add(new Arrival(order.key(), order.content().with("placeId", place)
                    .with("groupId", name == null ? null : holders.get(name)).as(Proposal.class), order.unread(),
                    order.publish()));
        }
        var there = arriving.add(arrivals, orders.get(0).by());
        return IntStream.range(0, orders.size()).mapToObj(i -> new Added(there.get(i).id(), there.get(i).at(),
                made.get(i))).toList();
    }

    private static String holder(Order order) {
        return Translation.groupName(order.content().text("organiser"));
    }

    private static Stream<String> names(String venue, String town) {
        return venue.isEmpty() ? Stream.empty() : Stream.of(venue, town + venue, venue.startsWith(town)
                ? venue.substring(town.length()) : venue).distinct();
    }

    /** The place of that name, with or without the municipality's own before it. */
    private Long place(String name, String town) {
        return names(name, town).map(places::named).filter(named -> named.size() == 1)
                .map(named -> named.get(0).getId()).findFirst()
                .orElse(null);
    }

    @Override
    public void putBack(Standing before, boolean shown, String by) {
        gatherings.putBack(new Known(before.id(), before.key(), before.content().as(Proposal.class), shown,
                before.changedAt(), before.unread(), departures(before.departures())), by);
    }

    @Override
    public Instant hiddenAt(long id) {
        return gatherings.hiddenAt(id);
    }

    @Override
    public boolean takeBack(long id, String reason, String by, boolean force) {
        gatherings.withdraw(id, reason, by);
        return true;
    }
}
