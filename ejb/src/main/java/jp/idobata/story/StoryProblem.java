package jp.idobata.story;

import java.util.List;

/**
 * What is wrong with a field of a story.
 *
 * @param field name of the record component of {@link StoryProposal}, or {@code consent}
 * @param messageKey key of the sentence to show
 * @param arguments values for its placeholders
 */
public record StoryProblem(String field, String messageKey, List<Object> arguments) {

    static StoryProblem of(String field, String what, Object... arguments) {
        return new StoryProblem(field, "story.problem." + what, List.of(arguments));
    }
}
