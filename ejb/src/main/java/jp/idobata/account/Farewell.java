package jp.idobata.account;

/**
 * What becomes of the posts of somebody who leaves.
 *
 * @param postsStay whether they stay in public view; else they are withdrawn, and those who come are told
 * @param groupId number of the group that takes over the posts one has made alone, or null for nobody
 * @param poster who is said to hold posts that stay and that no group takes over, such as 「元の投稿者」
 * @param person what records call one who has left, such as 「元の利用者」
 * @param reason why posts were withdrawn, for the record
 */
public record Farewell(boolean postsStay, Long groupId, String poster, String person, String reason) {
}
