/**
 * 団体: who runs gatherings and places, and who may edit in a group's name.
 *
 * <ul>
 * <li>Anybody signed in may found a group ({@link jp.idobata.group.GroupDesk#found}) and is then its owner. Its page is
 *   public once staff have approved it; staff and imports add groups that are public at once. Later changes to the page
 *   are public at once.</li>
 * <li>Members are owners, who also decide who else belongs, or editors. A group that has members keeps at least one
 *   owner. People join by an invitation: a link mailed to an address, good once, for {@value
 *   jp.idobata.group.Invitation#DAYS} days, for whoever holds it and is signed in.</li>
 * <li>A group whose last member leaves the town is closed. Neither staff nor an import show it again, whether staff had
 *   hidden it before or not; once an administrator has made somebody its member, staff may.</li>
 * <li>A group may hide how it is reached; people then write by a form, and the mail goes to its address or its
 *   owners. What they write is not kept.</li>
 * <li>A key lets a group's own system post in its name. Only its hash is stored, it is shown once and can be
 *   revoked.</li>
 * </ul>
 */
package jp.idobata.group;
