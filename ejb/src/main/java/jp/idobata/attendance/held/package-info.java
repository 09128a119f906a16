/**
 * 開催報告: how one date went, told by those whose gathering it is, in a minute: how many came, one line, one picture.
 *
 * <ul>
 * <li>They are asked <b>once</b>, on the next morning, by one mail a person even if several gatherings of theirs were
 * held that day. Nobody is asked about a date that was cancelled, nor about a gathering of which the last
 * {@value jp.idobata.attendance.held.HeldRound#UNANSWERED_MOST} times of asking brought no answer. Whoever likes to
 * tell without being asked, or to correct what was told, does so from their own page, for
 * {@value jp.idobata.attendance.held.HeldReports#DAYS} days.</li>
 * <li>"It was not held" is an answer, too.</li>
 * <li>How many came may be unknown. By age is told only by those who like to, in four bands: up to 17, 18 to 39, 40
 * to 64, 65 and over. These are bounds that the law knows, so that the figures fit the programmes that the town
 * reports on: children end at 18 (児童福祉法 第4条), young people at 40 (子ども・若者育成支援推進大綱), and insurance for care begins at 40
 * and at 65 (介護保険法 第9条). Bands may say less than all who came, never more.</li>
 * <li>Counts are for staff ({@link jp.idobata.attendance.held.HeldFigures}) and stand on no public page.</li>
 * <li>A picture is taken in only if whoever gives it says that everybody who can be recognised agreed to its being
 * shown, or that nobody can be recognised. Without that it is <b>refused, and nothing of it is kept</b>: a picture of
 * people who were not asked is of no use to the town and could only get lost.</li>
 * <li>Line and picture are shown on the gathering's page once staff have looked at them, as all else that people post.
 * What is changed is looked at anew. That staff let it through is a row.</li>
 * </ul>
 *
 * <p>Leaves out: how the mail is written (package notification observes {@link jp.idobata.attendance.held.HeldAsked}).
 */
package jp.idobata.attendance.held;
