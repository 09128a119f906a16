package jp.idobata.welfare.suggestion;

import java.util.Map;

/**
 * What staff decided about something.
 *
 * @param evidence what could be read of it
 * @param answers by key of a term, whether it applies; what nobody has decided is not there
 */
record Decision(Evidence evidence, Map<String, Boolean> answers) {
}
