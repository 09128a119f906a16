package jp.idobata.welfare.suggestion;

import java.util.Set;
import jp.idobata.welfare.Subject;

/**
 * A decision as it is remembered, to be pointed at.
 *
 * @param features numbers of what is in its text
 * @param terms keys of the terms it was given
 */
record Past(Subject subject, Set<Integer> features, Set<String> terms) {
}
