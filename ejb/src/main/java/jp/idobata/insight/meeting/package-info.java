/**
 * What the town lacks, from daily work to the meeting (重層的支援会議) and to what came of it. Behind the wall: staff only.
 *
 * <ul>
 * <li><b>Noted</b> ({@link jp.idobata.insight.meeting.ResourceNotes}) by anybody at the desk: where, for whom, in which
 * form, when, and what is missing; from a search that found nothing, an empty cell of the matrix, a whisper, or freely.
 * Others who meet the same want say so, once a day each.</li>
 * <li><b>About no person.</b> No text is kept in which one is recognised
 * ({@link jp.idobata.insight.meeting.personal.PersonalRefusal}). Of a guessed name somebody may say that it is none;
 * that they said so is a row. Numbers, addresses and dates of birth never pass.</li>
 * <li><b>Discussed</b> ({@link jp.idobata.insight.meeting.Meetings}): a meeting has a day and an agenda of notes; for
 * it there is a pack on paper, which names nobody, staff neither.</li>
 * <li><b>Decided</b> ({@link jp.idobata.insight.meeting.Decisions}) by curators and administrators: it becomes a
 * whisper, in words that are for everybody and go through the queue like any other, or a task with an owner and a day.
 * Several decisions about one note may stand.</li>
 * <li><b>Closed</b> with what came of it, and the gathering or place that grew, once its tasks are done.</li>
 * <li>Everything that is done is a row with who and when. The last deed about a note can be undone, by whoever did it
 * and by curators; it stays as one that was undone. So can the last deed about a meeting: what is told of it is put
 * back, and one with nothing on its agenda and no decision is called off, which lists say and which can be undone in
 * turn.</li>
 * <li>A whisper lies elsewhere, and no transaction holds both: a note is decided first, its whisper handed in second,
 * and what could not be handed in was not decided.</li>
 * <li>Owners of tasks that are due are reminded by mail, once a week; the mail says that a task is due, and nothing
 * of it. A task can be handed over to another owner or day; of what is due and whose owner is at the desk no more, all
 * who can hand it over are told.</li>
 * <li>What was closed or withdrawn, what was said before a change, and records of meetings go after a time that
 * administrators set (package keeping). A change whose words from before have gone cannot be undone any more.</li>
 * </ul>
 */
package jp.idobata.insight.meeting;
