/**
 * つぶやき: what people would like to have in town (wish), and what they can do or lend (offer): the seeds of gatherings.
 *
 * <ul>
 * <li>A whisper is handed in, and public exactly while it has a {@link jp.idobata.whisper.WhisperPublication}. Its
 * author may change it until staff have decided; afterwards take it back, or say that it has come true. Words that
 * others have joined in to are not changed, even if the decision was undone.</li>
 * <li>わたしも: who joins in is known to nobody but, by their word, the author and, by name, staff. The public reads how
 * many.</li>
 * <li>Wishes and offers are put together if they lie in the same area or one in the other, and speak of the same thing
 * ({@link jp.idobata.whisper.matching}); each match says why.</li>
 * <li>From a wish, an offer or a pair anybody who lives here may begin a draft of a gathering; which draft it was, and
 * which gathering it became, is kept here ({@link jp.idobata.whisper.Sprout}). When it is published, the authors and
 * those who joined in are told, once; if that is undone, they are told so, and anew once it is published anew.</li>
 * <li>Staff who open one that waits are told which others of its kind say nearly the same and are still open, by the
 * measure by which titles of gatherings are compared.</li>
 * <li>A whisper without an account is possible in the tables, and for nobody to write so far.</li>
 * <li>Others learn of what happens by the events, past participles; this package knows nobody who listens.</li>
 * </ul>
 */
package jp.idobata.whisper;
