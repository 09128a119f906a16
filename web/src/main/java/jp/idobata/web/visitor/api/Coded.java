package jp.idobata.web.visitor.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A theme or a mark of welcome.
 *
 * @param code its name in parameters, the same in every language
 * @param name its name in the language asked for
 */
@JsonbPropertyOrder({"code", "name"})
public record Coded(String code, String name) {
}
