/**
 * 福祉タグ: what staff know of how a gathering, place or group can serve 地域づくり支援 in 重層的支援体制整備事業. Behind the wall.
 *
 * <ul>
 *   <li>Staff only, all of it: every session bean here demands a staff role at class level.</li>
 *   <li>Own schema, own database user, own persistence unit; entities are package-private, and what leaves is a
 *   record.</li>
 *   <li>No package that serves visitors or members knows this one, and nothing public may depend on what is written
 *   here.</li>
 *   <li>The terms (分野, 機能, 事業, 参加の形, 来やすさ) are the municipality's data: added, renamed, ordered, merged and
 *   retired, never deleted, so that what was once said can still be read. Whatever is done to them is kept.</li>
 *   <li>Every state a profile was in is kept, with who wrote it and when, for as long as administrators have set it;
 *   of what is no more, people's names and words go before (package insight.keeping). The last state and the tags
 *   stay.</li>
 * </ul>
 */
package jp.idobata.welfare;
