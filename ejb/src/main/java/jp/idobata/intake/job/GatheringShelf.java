package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
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
                known.unread());
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

    /** The place of that name, with or without the municipality's own before it. */
    private Long place(String name, String town) {
        if (name.isEmpty()) {
            return null;
        }
        return Stream.of(name, town + name, name.startsWith(town) ? name.substring(town.length()) : name).distinct()
                .map(places::named).filter(named -> named.size() == 1).map(named -> named.get(0).getId()).findFirst()
                .orElse(null);
    }

    @Override
    public void putBack(Standing before, boolean shown, String by) {
        gatherings.putBack(new Known(before.id(), before.key(), before.content().as(Proposal.class), shown,
                before.changedAt(), before.unread()), by);
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
