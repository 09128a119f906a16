/**
 * An import as a job: staff bring a file, the background reads it, tells row by row what it would do, does it once
 * somebody has said yes, and can take it back.
 *
 * <p>Promise: every row of a file is accounted for. The same file twice changes nothing. A changed file updates what it
 * made, and leaves, field by field, what people have changed since ({@link jp.idobata.intake.job.Merge}). Undoing
 * brings the listings back as they were, byte by byte; what others have changed since is left, told, and asked about.
 *
 * <p>Rules:
 * <ul>
 *   <li>Stages are those of {@link jp.idobata.intake.job.Stage}. Each step is made of short transactions that tell how
 *   far it has come ({@link jp.idobata.intake.job.Steps}). After a kill whoever takes the job up goes on from there;
 *   reading a file begins anew, for it changes nothing of the town.</li>
 *   <li>A job is held by one node for as long as that node goes on ({@link jp.idobata.intake.job.JobStore#claim}).</li>
 *   <li>What comes with a calendar that is looked at again and again is done without anybody saying yes: that was said
 *   when it was subscribed to.</li>
 *   <li>What says something that must not be listed ({@link jp.idobata.UnlistedAsked}) waits out of sight, and rewrites
 *   nothing that everybody sees; its rows tell so. Asked is what would be said afterwards, and only for what is not
 *   said already: what staff let stand, or took out of a thing, is gone on with.</li>
 *   <li>A thing is known by its source key. What a file does not say of it stays.</li>
 *   <li>What is new is public at once or kept out of sight for staff to look at, as they say. What is hidden by staff
 *   stays hidden, and what they show or change after an undoing is theirs.</li>
 *   <li>A date that cannot be read takes none away; only what is cancelled does.</li>
 *   <li>Undoing takes new gatherings out of public view (their data stay), removes new places, and takes pages of
 *   groups out of sight that became public with the import and hold nothing else.</li>
 * </ul>
 */
package jp.idobata.intake.job;
