/**
 * The queue's pages: one list of all that waits beside the one thing that is open, its history, and how the desk
 * works. Everything can be done with plain forms; the script makes it quick and keeps the page where it is.
 */
package jp.idobata.web.staff.queue;
