package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import jp.idobata.area.AddressPoint;
import jp.idobata.area.Geocoding;
import jp.idobata.place.PlaceRefusal;
import jp.idobata.web.frame.Reply;

/** What the form about a place does the same way for residents and staff: a pin for its address, what is wrong. */
@RequestScoped
public class PlacePin {

    @EJB
    private Geocoding geocoding;

    @Inject
    private Reply reply;

    /** Puts a pin roughly where the address lies, and says how roughly. */
    public void put(PlaceForm form) {
        var found = geocoding.find(form.word("address"));
        if (found.isEmpty()) {
            reply.wrong("address", "place.form.pin.none");
            return;
        }
        var point = found.get();
        form.put("latitude", degrees(point.latitude()));
        form.put("longitude", degrees(point.longitude()));
        reply.good(point.precision() == AddressPoint.Precision.TOWN ? "place.form.pin.town" : "place.form.pin.blocks",
                point.town());
    }

    /** Tells what is wrong beside each field; whether anything is. */
    public boolean isWrong(PlaceReading reading) {
        reading.wrongs().forEach(wrong -> reply.wrong(wrong.field(), wrong.messageKey(), wrong.arguments().toArray()));
        return !reading.wrongs().isEmpty();
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
