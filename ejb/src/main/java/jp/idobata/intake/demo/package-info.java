/**
 * The demo town: what a newcomer finds when nobody has a town of their own yet.
 *
 * <p>Promise: if the setting {@code DEMO} names a town, it is open before the first visitor comes, and opened only
 * once: an opening that was interrupted goes on where it stopped. The town's own lists are read as any municipality's
 * are ({@link jp.idobata.intake.demo.DemoTown}); nothing in them is altered but their dates, which are all moved by the
 * same multiple of 52 weeks ({@link jp.idobata.intake.demo.DemoShift}), so that weekdays stay true. Dates within texts
 * are not moved; pages of the demo say so.
 *
 * <p>Made up for it are an account for each role, groups that meet again and again, posts that wait for staff
 * ({@link jp.idobata.intake.demo.DemoPeople}), and what people wish for and offer
 * ({@link jp.idobata.intake.demo.DemoWhispers}): open data has none of these.
 *
 * <p>What is shown of other rooms they put in themselves when they are told {@link jp.idobata.DemoOpened}: reports of
 * how it went, what was told at the counter and, behind the wall, tags, notes and a meeting. This package knows none
 * of them, and without {@code DEMO} nobody tells them: such a town is the same program.
 */
package jp.idobata.intake.demo;
