/**
 * ことばの候補: the town's own vocabulary, for suggestions while one types and for what one may have meant.
 *
 * <ul>
 * <li>Its words are nouns of titles and the names of themes, places, groups with a page, areas and parts of town. Each
 * leads to the gatherings that it is of. It is suggested only while one of them is public and to come; no word comes
 * from what people typed.</li>
 * <li>A word may be begun as it is written or as it sounds, a name from any of its words on.</li>
 * <li>A word that was mistyped is compared with those that begin alike, with as many letters or one or two more or
 * less; each step reads so many rows at most, whatever the town's size.</li>
 * <li>Words are kept a few seconds after what they are of is published, in rounds of their own, so that those who
 * publish at the same time do not wait for each other; how frequent they are is counted by the hour.</li>
 * </ul>
 */
package jp.idobata.search.suggestion;
