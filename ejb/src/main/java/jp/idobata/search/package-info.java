/**
 * 検索: finds the public gatherings that match what a visitor asks for; and, for staff, any gathering.
 *
 * <ul>
 * <li>Only what is published is ever found, but by staff in the register; each found gathering comes with its
 * next date in the span asked for.</li>
 * <li>What is typed and what is looked through are brought to one spelling first (package {@code search.words}). A word
 * in kanji is looked for as it is written, and by its sound in words that have kana: 子供 finds 子ども, 公園 does not find
 * 講演. A word in kana is looked for by its sound where a word of the text begins; three katakana, or four letters, also
 * anywhere where they are written; one or two only as a whole word: はな finds 花, and neither はなし nor 花見.</li>
 * <li>What lies in a part of town is found by its name, 町名, in kanji and in kana, however its address is written.</li>
 * <li>The best stands first where there are words: title, then names and themes, then what is said in short, then the
 * rest; as it is written before as it sounds; what is equal in that by nearness in time and place. Only the next 200
 * are ranked, for a word that very many have would have them all read; those after them follow in the order of time.
 * </li>
 * <li>Candidates of rare words come from a full-text index of pairs of letters and are then compared in full: the pairs
 * alone would also find texts that merely contain all of them. Words that are frequent among the next dates are looked
 * for in the order of time instead, which is there at once where the index would have to gather them all first.
 * Areas, themes and other keys are treated alike ({@link Way}), and what a database of a million dates would choose of
 * its own accord is never left to it where a list is read in its order. Figures are in decisions 014 and 022.</li>
 * <li>How many there are is counted so far that nobody waits for it ({@link Found}), and in full for programs, which
 * were promised it.</li>
 * <li>Where little is found, words of the town's own that are near to what was typed are offered ({@link SecondLook}).
 * </li>
 * <li>A page costs the same few statements whatever it shows, and its size is bounded.</li>
 * <li>A calendar has every date of a span, day by day, and counts at most so many of a day; a map has those whose place
 * the public is told, at most {@value jp.idobata.search.MapSearch#MOST}.</li>
 * <li>What is found by is written in the transaction that publishes. What a migration has made old is written anew in
 * the background; until then it is found by its old spelling, in the order of time.</li>
 * <li>Nothing here knows of welfare profiles, so no order or count can depend on one.</li>
 * </ul>
 */
package jp.idobata.search;
