/**
 * 検索: finds the public gatherings that match what a visitor asks for; and, for staff, any gathering.
 *
 * <ul>
 * <li>Only what is published is ever found, but by staff in the register; each found gathering comes with its
 * next date in the span asked for.</li>
 * <li>Text is folded before it is compared (NFKC, letter case, kana to hiragana, no spaces or signs), so that
 * ﾖｶﾞ, ヨガ
 *   and よが are one word. Candidates come from a full-text index of letter pairs, and are then compared in full: the
 * pairs alone would also find texts that merely contain all of them. Measured on 100,000 texts: under 1 ms for
 * a rare
 *   word where a bare LIKE takes 65 to 231 ms.</li>
 *   <li>A page costs the same few statements whatever it shows, and its size is bounded.</li>
 * <li>A calendar has every date of a span, day by day, and counts at most so many of a day; a map has those whose place
 *   the public is told, at most {@value jp.idobata.search.MapSearch#MOST}.</li>
 *   <li>Nothing here knows of welfare profiles, so no order or count can depend on one.</li>
 * </ul>
 */
package jp.idobata.search;
