/**
 * Recognises what looks as if it were about one person, in texts that are to be about what a town lacks.
 *
 * <ul>
 * <li>Told by their shape, and never let pass: telephone numbers (ten digits or more from 0, or fewer after a word for
 * telephone), mail addresses, postal codes, 丁目, 番地, 番と号, lots such as 町12-3, room numbers, dates and years of
 * birth (every full date of 昭和 or before, and before 2010; later ones where 生まれ or 生年月日 stands by).</li>
 * <li>Guessed, by the dictionary of a tokenizer: a family name with a given name; a name with a word of address
 * behind it (さん, 様, 氏, くん, ちゃん …); what stands behind 「氏名:」. Words for kin and trades (お母さん, 大工さん) are no
 * names, and a family name alone is as often a place. It may be wrong both ways. So whoever wrote it may say of each
 * piece that it is no person, and that they said so is kept.</li>
 * <li>Nothing is written to a log, nothing is asked of anybody else.</li>
 * </ul>
 */
package jp.idobata.insight.meeting.personal;
