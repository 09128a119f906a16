/**
 * What helps to search: suggestions while one types ({@code /gatherings/suggest}), and other words where little is
 * found.
 *
 * <ul>
 * <li>{@code GET /gatherings/suggest?q=…} answers {@code {"suggestions": [{"kind": "word", "text": "ヨガ"}]}}, at
 * most eight, without a session or a cookie, for any text. {@code kind} is {@code word}, {@code theme}, {@code place},
 * {@code group}, {@code area} or {@code town}; {@code text} is what to look for then. It may be kept for a minute.
 * </li>
 * <li>What was typed is written nowhere.</li>
 * <li>Without a script the form does its work as before.</li>
 * </ul>
 */
package jp.idobata.web.visitor.search;
