package jp.idobata.web.visitor.paper;

import java.time.LocalDate;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;

/** A date of a gathering. */
record Held(PublicGathering gathering, PublicDate date) {

    LocalDate day() {
        return date.startsAt().toLocalDate();
    }
}
