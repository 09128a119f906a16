/**
 * What is asked for in the words of an address: the parameters of {@code /gatherings}, its feeds and the API's list,
 * read into a {@link jp.idobata.search.GatheringQuery}.
 *
 * <ul>
 * <li>Pages, feeds, programs and saved searches read the same words the same way; so this lies beside the search and
 *   not with the pages.</li>
 * <li>What cannot be read counts as not given, and is named.</li>
 * </ul>
 */
package jp.idobata.search.asked;
