/**
 * Calendars of others that are looked at again and again: subscribed to, paused, ended, with their history and what has
 * gone from them.
 *
 * <p>Promise: every failure is told with a sentence that says what to do; what has gone from a calendar stays in the
 * town's lists until somebody here decides.
 */
package jp.idobata.web.staff.feeds;
