package jp.idobata.intake.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.idobata.account.Account;
import jp.idobata.group.Group;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.PlaceDetails;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlaceProposal;
import jp.idobata.place.Places;

/**
 * Places made up for the demo, which open data does not have: one that a group looks after and lends, and one that a
 * resident tells of and that waits for staff. Their names say that they are made up.
 */
@Dependent
class DemoPlaces {

    private static final String KEPT = "/demo/place-kept.json";
    private static final String TOLD = "/demo/place-told.json";

    @Inject
    private Places places;

    @Inject
    private KeptPlaces kept;

    @Inject
    private PlaceDrafts drafts;

    /** Opens the place of a group. */
    void open(Group group) {
        var said = read(KEPT);
        var place = places.record(PlaceDetails.named(said.name(), said.address()), group);
        kept.rewrite(place.getId(), said.runBy(group.getId()));
    }

    /** Lets a resident tell of a place. */
    void tell(Account resident) {
        drafts.submitFor(resident, read(TOLD));
    }

    private static PlaceProposal read(String file) {
        try (InputStream in = DemoPlaces.class.getResourceAsStream(file)) {
            return JsonbBuilder.create().fromJson(in, PlaceProposal.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
