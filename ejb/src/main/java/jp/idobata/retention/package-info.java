/**
 * 保存期間: how long the town keeps what is of no use afterwards: who signed in, drafts that nobody went on with, files
 * that were read in, addresses of people who minded something. Administrators set the days, see beforehand what would
 * be deleted, and see afterwards what was. Every night one node deletes what is due, in small steps.
 *
 * <ul>
 *   <li>What was published, decided or counted is never deleted here: it is the town's record. Of a decision only the
 *   pictures go that are kept for its undoing.</li>
 *   <li>A preview and the night ask the same question ({@link jp.idobata.retention.Kept}), so what is shown is what
 *   goes.</li>
 *   <li>Leaves out what has a time of its own that nobody may lengthen: people who came to a date (30 days, package
 *   attendance), posts without an account that were never confirmed (3 days, package gathering).</li>
 * </ul>
 */
package jp.idobata.retention;
