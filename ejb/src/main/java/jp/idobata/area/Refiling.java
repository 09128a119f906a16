package jp.idobata.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Files what was put back, and with a place what is held there. */
@ApplicationScoped
class Refiling {

    @Inject
    private Filing filing;

    @Inject
    private AreaBook book;

    void putBack(@Observes ThingPutBack event) {
        filing.file(event.thing(), List.of(event.id()));
        if (event.thing() == AreaThing.PLACE) {
            filing.file(AreaThing.GATHERING, book.rows("select id from gathering where place_id = ?1", event.id())
                    .stream().map(row -> AreaBook.number(row[0])).toList());
        }
    }
}
