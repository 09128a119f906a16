/**
 * お知らせ発信 at the desk: what could be announced, what is said where, when it goes out, and what came of it.
 *
 * <p>Promise: nothing typed is lost when something is wrong with it; each text says how much more it may be, as its
 * channel counts (the server is the judge, the script only helps); what failed says why in a sentence that somebody can
 * do something with; what is sent by hand is copied, opened and ticked, and works without a script.
 */
package jp.idobata.web.staff.announcement;
