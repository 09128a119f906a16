package jp.idobata.gathering;

import java.util.List;

/**
 * What is wrong with one field of a proposal.
 *
 * @param field the record component of {@link Proposal} at fault
 * @param messageKey key of the sentence that says what to do
 * @param arguments values for its placeholders
 */
public record Problem(String field, String messageKey, List<Object> arguments) {

    static Problem of(String field, String what, Object... arguments) {
        return new Problem(field, "gathering.problem." + what, List.of(arguments));
    }
}
