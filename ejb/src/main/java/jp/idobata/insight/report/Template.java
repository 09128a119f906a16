package jp.idobata.insight.report;

/**
 * What a report is made of.
 *
 * @param version to be handed back with a change, so that nobody writes over what they have not seen
 */
public record Template(long id, TemplateWords words, boolean retired, int version) {
}
