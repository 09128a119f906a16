/**
 * Calendars of others that are looked at again and again.
 *
 * <p>Promise: staff say once that a calendar is to be followed; from then on what is new, changed or cancelled there
 * is so here, each time as an import with its report ({@link jp.idobata.intake.job}), which leaves what people have
 * changed and can be undone. What is no longer told is not taken away: it is proposed to staff, who cancel, hide or
 * keep it. What fails is told on the page, and after some failures in a row to whoever subscribed.
 *
 * <p>Rules:
 * <ul>
 *   <li>One node at a time looks at a calendar ({@link jp.idobata.intake.subscription.SubscriptionSteps#claim}); it
 *   fetches outside of any transaction, and notes what came of it in one. Killed in between, it is looked at again
 *   after the lease; the same answer twice changes nothing.</li>
 *   <li>An answer that is not new makes no import. At the beginning of a month the same answer is read again, because
 *   the dates of a series are told up to a horizon that moves.</li>
 *   <li>What could not be read has failed, too, and is asked for anew. What another calendar that is followed tells, or
 *   a file brought first, is not touched; unless that file was the same calendar, which tells most of the events that
 *   the file has brought: then they are this calendar's from now on.</li>
 *   <li>After a failure it is tried again a quarter of an hour later, then after twice that, at most a day.</li>
 *   <li>A thing has vanished if the calendar no longer tells of it though it has dates to come. If those lie beyond the
 *   last date that the calendar tells, only if the calendar has become shorter: one that tells the next fifty lets the
 *   later fall out when new ones come. An empty calendar takes nothing away, and neither does one with more events than
 *   are read of one.</li>
 * </ul>
 */
package jp.idobata.intake.subscription;
