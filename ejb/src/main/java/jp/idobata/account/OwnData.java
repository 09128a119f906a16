package jp.idobata.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import jp.idobata.calendar.TownClock;

/** わたしのデータ: all that the town knows of the signed-in person, as a file. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class OwnData {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    @Inject
    private Event<OwnDataAsked> asked;

    /** The file: JSON (RFC 8259) with line breaks, moments in UTC, dates of gatherings by the town's clock. */
    public String file() {
        var me = accounts.requireCurrent();
        var question = new OwnDataAsked(me.getId(), me.getEmail());
        asked.fire(question);
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.writeObject(object(question));
        }
        return text.toString().strip() + "\n";
    }

    private JsonObject object(OwnDataAsked question) {
        var object = Json.createObjectBuilder().add("written_at", clock.instant().toString());
        question.file().forEach((name, rows) -> {
            var part = Json.createArrayBuilder();
            rows.forEach(row -> part.add(value(row)));
            object.add(name, part);
        });
        return object.build();
    }

    private static JsonValue value(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
