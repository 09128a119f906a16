/**
 * 似た集まり: tells whether two posts may be about one and the same gathering.
 *
 * <ul>
 * <li>Two gatherings can only be the same if they are at one place (or both on the net) and their times overlap. Then
 * their titles are compared: by their words, each as it is written or as it is read, so that 「折り紙」, 「おりがみ」 and
 * 「ｵﾘｶﾞﾐ」 are one.</li>
 * <li>A word more on one side says little against it; another word in its place says much; another number of the same
 * sort (第1回, 第2回) or an opposite (初級, 中級) says most.</li>
 * <li>It only ever asks. Nothing is refused or hidden because of it.</li>
 * <li>Other rooms compare names and sentences by the same measure ({@link jp.idobata.gathering.likeness.Phrase}).</li>
 * <li>Only what is public is told of; drafts of others stay theirs. Who may read them has them compared by {@link
 * jp.idobata.gathering.likeness.LikelyProposals}.</li>
 * </ul>
 */
package jp.idobata.gathering.likeness;
