/**
 * The desk: what staff do. Every bean here is named Staff…, lives for one request and decides nothing: it asks the
 * facades, which refuse whoever may not, and says what they answer.
 *
 * <ul>
 *   <li>Curators and administrators decide what the public sees and write welfare profiles; supporters read
 *       profiles and see nothing of moderation. Buttons that a person may not press are absent, and the
 *       facade behind them refuses all the same.
 *   <li>A page may ask two facades one after the other, the town's and the one behind the welfare wall; no call
 *       reaches through both.
 *   <li>What someone else has done in the meantime is told in a sentence, and nothing typed is lost by it.
 * </ul>
 */
package jp.idobata.web.staff;
