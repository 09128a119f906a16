package jp.idobata.insight.keeping;

import java.time.LocalDate;

/**
 * What a night has deleted of a kind.
 *
 * @param span the rule by which it went
 */
public record Gone(LocalDate night, Matter matter, int deleted, Span span) {
}
