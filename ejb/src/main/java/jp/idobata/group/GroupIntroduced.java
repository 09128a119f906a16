package jp.idobata.group;

/**
 * The page of a group becomes public because its first gathering is.
 *
 * @param groupId its number
 * @param by address of whoever made the gathering public
 */
public record GroupIntroduced(long groupId, String by) {
}
