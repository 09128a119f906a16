/**
 * Open data: {@code /opendata/} says what there is and on what terms; {@code events.csv}, {@code facilities.csv} and
 * {@code catalog.jsonld} are below it, and {@code /opendata/check} looks at the files of any municipality.
 *
 * <ul>
 * <li>Files are answered to GET and HEAD, without a session or a cookie, to every site on the net (CORS). One
 *   statement tells whether anything has changed ({@code ETag}, {@code Last-Modified}: 304); a list takes four, and
 *   two for each 50 gatherings or 200 places. Four lists are written at a time; whoever comes then is told to come
 *   again (503).</li>
 * <li>{@code from} and {@code to} narrow the list of gatherings to the dates of some days, for a town whose whole
 *   list is larger than a check or an import takes (10 MB).</li>
 * <li>Whoever wants may bring a file to be checked, without an account. It is looked at once and kept nowhere:
 *   neither the file nor what was found. One file is looked at at a time, and 60 an hour of each caller; the whole
 *   report is a list of its own, for which the file is brought again.</li>
 * </ul>
 *
 * <p>Settings: {@code TOWN_CODE}, {@code OPEN_DATA_LICENCE}.
 */
package jp.idobata.web.visitor.opendata;
