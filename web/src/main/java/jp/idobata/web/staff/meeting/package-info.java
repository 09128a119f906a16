/**
 * 支援会議 at the desk: what the town lacks, noted, discussed on paper, decided and closed; and the tasks that came of it.
 *
 * <ul>
 * <li>Addresses hold numbers and codes alone: what was typed is sent by POST, and nothing of it stands in an address.
 * <li>Where a text seems to be about somebody, it comes back with the piece marked and why; what was typed stays.
 * <li>What becomes a whisper is said in words for everybody, and goes through the queue like any other.
 * </ul>
 */
package jp.idobata.web.staff.meeting;
