/**
 * Staff's pages about tags of many at once: the dictionary that suggestions come from, and the table in which many
 * gatherings, places or groups are tagged.
 *
 * <ul>
 *   <li>What somebody is tagged with, and the words of the dictionary, never stand in an address: addresses are
 *   logged.</li>
 *   <li>Each page works without script; script makes it quick.</li>
 * </ul>
 */
package jp.idobata.web.staff.welfare;
