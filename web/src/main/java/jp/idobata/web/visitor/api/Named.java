package jp.idobata.web.visitor.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * An area or group that something belongs to.
 *
 * @param id its number; null for a group that is known by name only
 */
@JsonbPropertyOrder({"id", "name"})
public record Named(Long id, String name) {

    /** Null if there is no name, for then nothing is known. */
    static Named orNull(Long id, String name) {
        return name == null ? null : new Named(id, name);
    }
}
