/**
 * まちの人: the people behind a gathering, told in words and pictures by their group or by the desk.
 *
 * <ul>
 * <li><b>A story and its wordings.</b> A story is what has an address. What it says is a wording: being written, handed
 * in, come back with a reason, or accepted. At most one of a story is open. Everything typed is kept; what is too long
 * or missing is only said when it is handed in.</li>
 * <li><b>Publication is a row</b> that names the accepted wording which everybody reads. A change waits as a wording of
 * its own while the old one is read; accepted, it remembers which it replaced, so that a decision is undone by naming
 * that one again. Out of public view the story has a row that says by whom and why.</li>
 * <li><b>Who writes.</b> Every member of the group that tells it; what the desk tells, every curator. Nobody else sees
 * what is being written. Decisions are made and logged by package moderation, which knows this one.</li>
 * <li><b>Those told of have agreed.</b> Whoever hands in a wording says so, each time anew, and a row keeps who and
 * when. Without it nothing is handed in.</li>
 * <li>A story tells of a group, or of gatherings, or both; of a group's story it is that group and its gatherings. It
 * is taken down at once by those who tell it, and then only they bring it back, by handing it in.</li>
 * </ul>
 */
package jp.idobata.story;
