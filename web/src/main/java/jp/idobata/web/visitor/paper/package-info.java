/**
 * Paper for everybody: a flyer of each gathering (A4, A5, four A6 or six cards on an A4), its QR code, the week's wall
 * newspaper (かわら版) and the sheet that is passed from house to house (回覧板) for each area, and the pages where one
 * chooses among them and sees on the screen what will print.
 *
 * <ul>
 *   <li>Nothing on paper says more than the public page does: not where on the net those who come are told to go, not
 *   where a hidden place is. What is cancelled says so in words.</li>
 *   <li>Nothing is cut off or stands out of its box: type shrinks in steps, then less is said (「ほか n 回」), and the
 *   QR code leads to the rest. Long texts end with a sentence.</li>
 *   <li>The picture on the screen is made of the very PDF that is printed.</li>
 *   <li>What a visitor can make the server do is bounded: one sheet at a time for each two that wait, 503 with
 *   {@code Retry-After} beyond; what was made is kept while nothing has changed. GET and HEAD, {@code ETag} and
 *   {@code Last-Modified} as feeds have them, no session.</li>
 * </ul>
 */
package jp.idobata.web.visitor.paper;
