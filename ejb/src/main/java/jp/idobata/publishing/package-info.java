/**
 * What the public may read of the town, as records: no entity leaves this package towards a page, feed or file, and
 * nothing that is not published is in it. Lists of gatherings come from package search.
 *
 * <p>Each facade says how many statements a call takes; a page adds them up and stays within six.
 */
package jp.idobata.publishing;
