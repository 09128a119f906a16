/**
 * 写真: the pictures people put beside what they post. What comes in is a stranger's file; what is kept and shown is a
 * picture that the town itself has drawn from it.
 *
 * <ul>
 * <li>Taken in: JPEG, PNG and WebP of at most 10 MB, told by their first bytes and never by a name or by what the
 * sender says. Everything else is refused with a sentence that says what to do.</li>
 * <li>Before anything is decoded, {@link jp.idobata.media.Sieve} reads the file's own structure, keeps the parts that
 * draw and drops all others: text, colour profiles, thumbnails, places and cameras, whatever stands behind the end. So
 * the decoders get little to trip over. Size in pixels, and the memory that decoding takes, are known by then and
 * bounded; all decoding in the program shares one {@link jp.idobata.media.Workbench}.</li>
 * <li>The {@link jp.idobata.media.Darkroom} turns the picture upright, lays it on white ground and writes it anew as
 * JPEG in three widths, never larger than it was. Nothing of the file that came in is kept.</li>
 * <li>A picture is known by the SHA-256 of its largest print: the same picture twice is one. It never changes, so its
 * address is good for ever.</li>
 * <li>Everybody may see what belongs to something public. Everything else is seen by those who put it there, by those
 * who hold what it belongs to (signed in, or by the link of a post), and by staff.</li>
 * <li>What has belonged to nothing for seven days is thrown away at night ({@link jp.idobata.media.Sweeping}).</li>
 * </ul>
 */
package jp.idobata.media;
