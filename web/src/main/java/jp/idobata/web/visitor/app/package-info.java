/**
 * The site as an app: on the home screen of a phone, and without a connection.
 *
 * <ul>
 * <li>A manifest (W3C Web Application Manifest) in the reader's language names the site as the municipality has named
 * it, in its colour; the icons are drawn in that colour. {@code /app} says how to put it on a home screen.</li>
 * <li>From the second page of a visit on, the browser keeps the lists and the pages that were seen, {@code worker.js}.
 * Without a connection it shows them again and says of when they are; what it has not kept leads to {@code /offline},
 * which lists what there is.</li>
 * <li>Kept is what anybody may see, and no more: nothing that says {@code no-store}, as everything does that is told to
 * somebody signed in or by a link, and no address that says where somebody was. The newest so many are kept; {@code
 * /app} throws all away.</li>
 * <li>A first visit costs nothing more, and a browser without scripts is told that it needs them for this.</li>
 * </ul>
 */
package jp.idobata.web.visitor.app;
