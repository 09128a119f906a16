package jp.idobata.web.visitor.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.net.URI;
import jp.idobata.publishing.Listed;

/**
 * A group in a list. Texts are null where nothing is known.
 *
 * @param gatheringsToCome how many gatherings of the group have a date to come
 */
@JsonbPropertyOrder({"id", "url", "name", "summary", "area", "gatheringsToCome"})
public record GroupItem(long id, URI url, String name, String summary, Named area, int gatheringsToCome) {

    static GroupItem of(Listed group, Telling telling) {
        return new GroupItem(group.id(), telling.address("/groups/" + group.id()), group.name(), group.note(),
                Named.orNull(group.areaId(), group.areaName()), group.toCome());
    }
}
