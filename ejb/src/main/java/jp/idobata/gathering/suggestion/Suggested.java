package jp.idobata.gathering.suggestion;

import java.util.List;

/**
 * Something that a post may be marked with.
 *
 * @param code of a theme or a mark of welcome
 * @param words of the post that it comes from, at least one
 */
public record Suggested(String code, List<String> words) {
}
