/**
 * 管理: what administrators do. Who works at the desk, who signed in, how the site is called and looks, what it keeps and
 * for how long, what mail goes out, and the record of all that was done.
 */
package jp.idobata.web.staff.admin;
