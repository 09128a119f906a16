/**
 * What a gathering, place or group could be tagged with, told from its text and from what staff decided before.
 *
 * <ul>
 *   <li>Staff decide, always. Nothing is ever written into a profile by itself, and what somebody declined is not
 *   suggested again.</li>
 *   <li>Each suggestion tells why: the words of the dictionary, the words that decisions have taught, and the past
 *   decisions that are most alike.</li>
 *   <li>The dictionary (words that hint at a term, with a weight) is staff's own and can be changed on a page. The
 *   learner is a logistic regression for each term that begins with the dictionary's weights as its expectation
 *   (maximum a posteriori) and departs from them as decisions teach it; without any decision it is the dictionary.</li>
 *   <li>A profile is a decision on each dimension in which it says anything, and on what was declined.</li>
 *   <li>What was learnt is deterministic: the same decisions, dictionary and seed give the same bytes.</li>
 *   <li>How right it is, is measured on past decisions, each of which was left out once when learning. A term that is
 *   right less often than staff have set stays silent.</li>
 * </ul>
 *
 * <p>Measured on 432 of the demo's gatherings and places that one reader had labelled by hand (see {@code
 * demo/welfare/labels.md}), learnt from one half and asked of the other, 221 texts with 884 labels; precision and
 * recall in percent:
 *
 * <pre>
 *                   dictionary alone   with what was learnt   labels
 * all                    79   39            92   84             884
 * 分野                   76   85            94   85             106
 * 機能                   83   48            86   85             297
 * 事業                  100   61           100   64              28
 * 参加の形               82   32            94   90             234
 * 来やすさ               58   10            98   80             219
 * gatherings only        72   40            88   77             536
 * places only            96   38            98   96             348
 * </pre>
 *
 * <p>Places of one category look alike, so a learner does well on them for a simple reason; of 障害 and 生活困窮 there are
 * five labels in that half, and of 事業 among gatherings ten, one of which was found: there the figures say little.
 * How far a step goes and how strongly weights are drawn back was chosen by trials within the first half. The
 * dictionary was written knowing by which rules the labels were given, and mended once after a look at its slips in
 * the first half.
 */
package jp.idobata.welfare.suggestion;
