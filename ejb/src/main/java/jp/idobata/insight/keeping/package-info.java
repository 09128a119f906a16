/**
 * 保存期間 of what lies behind the wall: how long is kept what staff wrote of people and in their own words. Administrators
 * set it, see beforehand how many would go and since when the oldest is there, and see afterwards what has gone. Every
 * night one node deletes what is due, in small steps, each a transaction of its own that also writes down how many went
 * and by whose rule; what a night leaves undone the next hour or night does.
 *
 * <ul>
 *   <li>A preview and the night ask the same question ({@link jp.idobata.insight.keeping.Matter}), so what is shown is
 *   what goes.</li>
 *   <li>Of a living profile nothing goes but states that others have taken the place of; tags never go. Where a contact
 *   or a note goes, it goes from all states of that profile.</li>
 *   <li>What can still be undone is there whole: where the words from before a change are let go, the change cannot be
 *   undone any more, and says so. Of a note about what the town lacks all goes at once, with its tasks.</li>
 *   <li>Nothing of it is known to the town: rules, counts and nights lie in the schema behind the wall, and nothing in
 *   the town's schema changes by it.</li>
 *   <li>Leaves out what holds neither words about people nor people but staff: the terms and what was done to them,
 *   what suggestions are learnt from and by (words that are public), what was declined, templates of reports and what
 *   counts as which activity. Reports and searches are not kept at all. What was done stays on record with who did
 *   it.</li>
 * </ul>
 */
package jp.idobata.insight.keeping;
