/**
 * What a resident does: signing up and in, writing a post, and looking after what was posted. One bean for each page of
 * {@code webapp/member}, of the same name.
 *
 * <ul>
 *   <li>Nothing typed is lost: a form keeps the words as they were typed ({@link jp.idobata.web.member.PostForm}),
 *   readable or not, and shows them again with what is wrong; so it does when the session was over.</li>
 *   <li>Pages with a form keep their state on the server; what is sent without it is not acted upon, which is what
 *   protects against forms on other sites.</li>
 *   <li>No answer tells whether an e-mail address has an account.</li>
 *   <li>Who is not signed in has no draft in town before a link was mailed: what they type stays in their browser, and
 *   in the session only on its way between two pages ({@link jp.idobata.web.member.Carried}).</li>
 *   <li>Everything works without scripts.</li>
 * </ul>
 */
package jp.idobata.web.member;
