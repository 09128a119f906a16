/**
 * 記録: everything that was decided and changed at the desk, by whom and when, in one list, for administrators. It reads
 * the rows that each room keeps of its own deeds and writes nothing: a deed is its row, and there is no other log to
 * keep in step. Behind the wall, because what was written in welfare profiles is among it (that something was written,
 * never what).
 *
 * <ul>
 *   <li>Every column of the database that says who did something is either read here or named in {@link
 *   jp.idobata.insight.audit.AuditSources#ELSEWHERE} with the page that shows it; a test compares them.</li>
 *   <li>The list goes from the latest backwards, by place and not by page, so the hundredth look is as quick as the
 *   first, and nothing is missed or seen twice when something is added meanwhile.</li>
 * </ul>
 */
package jp.idobata.insight.audit;
