package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.idobata.area.AddressPoint;
import jp.idobata.area.Areas;
import jp.idobata.area.Geocoding;
import jp.idobata.place.PlaceRefusal;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Texts;

/** The pin of an address, the same for whoever writes: roughly where the address lies, and whether that is in town. */
@Named
@RequestScoped
public class PlacePin {

    @EJB
    private Geocoding geocoding;

    @EJB
    private Areas areas;

    @Inject
    private PostChoices choices;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String said;

    /**
     * A name on the map.
     *
     * @param name of an area
     * @param at degrees of latitude and longitude, with a comma between
     */
    public record Spot(String name, String at) {
    }

    /** Puts a pin roughly where the address lies, and says how roughly. */
    public void put(WithAddress form) {
        var found = Optional.ofNullable(form.word("address")).flatMap(geocoding::find);
        if (found.isEmpty()) {
            reply.wrong("address", "place.form.pin.none");
            return;
        }
        var point = found.get();
        form.put("latitude", degrees(point.latitude()));
        form.put("longitude", degrees(point.longitude()));
        said = Texts.in(Language.of(request)).format(point.precision() == AddressPoint.Precision.TOWN
                ? "place.form.pin.town" : "place.form.pin.blocks", point.town());
    }

    /** How roughly a pin was put just now; null if none was. */
    public String getSaid() {
        return said;
    }

    /** Whether a point lies out of town and it has not been said yet that it is meant so; asks beside its field. */
    boolean isAstray(Double latitude, Double longitude) {
        if (latitude == null || longitude == null || isMeant() || choices.town().isEmpty()
                || areas.locate(latitude, longitude).isPresent()) {
            return false;
        }
        reply.wrong("latitude", "place.form.outside");
        return true;
    }

    /** Whether it was said that a point out of town is meant so. */
    public boolean isMeant() {
        return request.getParameter("outside") != null;
    }

    /** The areas' names where they lie: with no other map, they tell where one is. */
    public List<Spot> getSpots() {
        return choices.town().stream().filter(area -> area.getParent() != null && area.getLatitude() != null && area
                .getLongitude() != null)
                .map(area -> new Spot(area.getName(), area.getLatitude() + "," + area.getLongitude())).toList();
    }

    /** Tells what is wrong beside each field; whether anything is. */
    public boolean isWrong(PlaceReading reading) {
        reading.wrongs().forEach(wrong -> reply.wrong(wrong.field(), wrong.messageKey(), wrong.arguments().toArray()));
        var where = reading.proposal();
        return isAstray(where.latitude(), where.longitude()) || !reading.wrongs().isEmpty();
    }

    /** Tells why it was refused. */
    public void refused(PlaceRefusal refusal) {
        refusal.problems().forEach(wrong -> reply.wrong(wrong.field(), wrong.messageKey(), wrong.arguments()
                .toArray()));
        reply.refused(refusal);
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }
}
