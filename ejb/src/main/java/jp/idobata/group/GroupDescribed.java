package jp.idobata.group;

/**
 * Somebody has written what a group says of itself, and it says something else now; told in the same transaction.
 *
 * @param groupId its number
 * @param name its name
 * @param before what it said until then; null if it was just founded
 * @param by address of who wrote it
 * @param open whether everybody sees its page
 */
public record GroupDescribed(long groupId, String name, GroupDetails before, String by, boolean open) {
}
