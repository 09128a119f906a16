/**
 * What all pages stand in: addresses, languages, headers, signing in, how errors are told, and the few tags ({@code
 * t:}) that pages are made of. Decides nothing about the town.
 *
 * <ul>
 *   <li>A page is said in one of three {@link jp.idobata.web.frame.Language languages}. The choice is a cookie, never a
 *       session.
 *   <li>Text comes from {@link jp.idobata.web.frame.Texts}: {@code #{msg['visitor.home.title']}} and {@code
 *       #{msg.format('visitor.list.found', total)}}. A number can choose its word: {@code {0|gathering|gatherings}}.
 *   <li>In やさしい日本語 the interface's kanji carry their readings, written {@code ｜今日《きょう》} in the bundle, shown as
 *       {@code <ruby>}. Only readings that the interface itself has brought are ever shown, and always as escaped text:
 *       nothing that people type can add markup this way.
 *   <li>No page has a script or style within its markup: the Content-Security-Policy forbids it.
 * </ul>
 */
package jp.idobata.web.frame;
