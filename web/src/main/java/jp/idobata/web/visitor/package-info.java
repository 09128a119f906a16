/**
 * The public portal. Everybody may read it, without an account, a session or a cookie. One bean for one page; a page
 * translates what the facades say and decides nothing.
 */
package jp.idobata.web.visitor;
