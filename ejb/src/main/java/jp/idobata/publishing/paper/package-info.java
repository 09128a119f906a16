/**
 * What printed matter tells of public gatherings, beyond the records that pages show.
 *
 * <ul>
 *   <li>{@link jp.idobata.publishing.paper.Bulletin}: the text for the city's bulletin, never longer than asked, which
 *   ends where a sentence ends.</li>
 *   <li>{@link jp.idobata.publishing.paper.Ground}: what a sketch of the way needs: the outline of the district and the
 *   names of what lies about. No map is needed, and none is fetched.</li>
 * </ul>
 *
 * <p>Nothing here says more than the public pages do: a place that staff have hidden is on no sketch.
 */
package jp.idobata.publishing.paper;
