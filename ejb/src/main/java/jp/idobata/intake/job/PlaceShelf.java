package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.place.PlaceProposal;
import jp.idobata.place.SourcedPlaces;
import jp.idobata.place.SourcedPlaces.Known;

/**
 * The town's places. They have no state between there and not there, so every place that stands is shown; what waits
 * for a person is hidden, as staff hide places.
 */
@Dependent
class PlaceShelf implements Shelf {

    private static final String HOURS = "hoursText";

    @Inject
    private SourcedPlaces places;

    @Override
    public Map<String, Standing> standing(Collection<String> keys) {
        var standing = new HashMap<String, Standing>();
        places.known(keys).forEach((key, known) -> standing.put(key, standing(known)));
        return standing;
    }

    private static Standing standing(Known known) {
        return new Standing(known.id(), known.key(), Content.of(known.content()).with(HOURS, known.hoursText()), true,
                known.changedAt(), known.unread());
    }

    @Override
    public Written write(Order order) {
        var now = places.write(order.key(), said(order.content()), hours(order.content()), order.unread());
        return new Written(standing(order.met() == null ? now : places.conceal(now, order.met().reason())), null);
    }

    @Override
    public List<Added> add(List<Order> orders) {
        return orders.stream().map(this::write).map(one -> new Added(one.now().id(), one.now().changedAt(), null))
                .toList();
    }

    @Override
    public void putBack(Standing before, boolean shown, String by) {
        places.putBack(new Known(before.id(), before.key(), said(before.content()), hours(before.content()),
                before.changedAt(), before.unread()));
    }

    @Override
    public Instant hiddenAt(long id) {
        return null;
    }

    @Override
    public boolean takeBack(long id, String reason, String by, boolean force) {
        if (!force && places.gatheringsAt(id) > 0) {
            return false;
        }
        places.remove(id);
        return true;
    }

    private static PlaceProposal said(Content content) {
        return content.with(HOURS, (String) null).as(PlaceProposal.class);
    }

    private static String hours(Content content) {
        return content.get(HOURS) == null ? null : content.text(HOURS);
    }
}
