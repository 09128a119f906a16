package jp.idobata.place;

import java.util.List;

/**
 * What is wrong with a field of a proposal.
 *
 * @param field name of the record component of {@link PlaceProposal}, or of its terms
 * @param messageKey key of the sentence to show
 * @param arguments values for its placeholders
 */
public record PlaceProblem(String field, String messageKey, List<Object> arguments) {

    static PlaceProblem of(String field, String what, Object... arguments) {
        return new PlaceProblem(field, "place.problem." + what, List.of(arguments));
    }
}
