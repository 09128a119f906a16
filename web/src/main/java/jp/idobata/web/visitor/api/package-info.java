/**
 * The public JSON interface, {@code /api/v1/…}: what the pages of the portal say, for other people's programs. Anyone
 * may read it from anywhere, without a key, a session or a cookie. A group's own system posts with a key of the group.
 *
 * <ul>
 *   <li>The records here <em>are</em> the published format: their components in their order are the members of the JSON
 *   objects, and a member whose value is not known is there as null. {@code openapi.json} describes them; a test holds
 *   both together.</li>
 *   <li>A list is {@code {"total", "items", "next"}}; {@code next} is the whole address of the next page, or null. That
 *   of gatherings leads on by a cursor: what is published meanwhile moves nothing that is still to be read. What a page
 *   has been asked for by its number goes on so, too.</li>
 *   <li>{@code fields} takes of each thing only some members; a member that there is not is refused by name.</li>
 *   <li>Numbers of things (id) are JSON numbers. Times are ISO 8601 with the offset of the town's time zone.</li>
 *   <li>Texts of the interface come in the language that {@code lang} or else {@code Accept-Language} asks for; what
 *   people have written stands as they wrote it.</li>
 *   <li>Whatever goes wrong is told as {@code application/problem+json} (RFC 9457), without a cause. A parameter that
 *   cannot be read is refused by name, and nothing that was sent is repeated but the names of members.</li>
 *   <li>What comes with a key is answered for its sender alone: kept by nobody, and closed to the pages of other sites
 *   (CORS), for a key is a secret of a system and has no business in a browser. A key that is missing, wrong or revoked
 *   gets one answer.</li>
 *   <li>An answer takes at most three statements, however many rows it shows.</li>
 * </ul>
 */
package jp.idobata.web.visitor.api;
