package jp.idobata.gathering;

import java.util.List;

/**
 * The links of all posts of an address are to be mailed there once more.
 *
 * @param email the address
 * @param language language of the mail: ja, simple or en
 * @param posts what the links open, the last changed first; at least one
 */
public record GuestLinksAsked(String email, String language, List<Post> posts) {

    /**
     * One post.
     *
     * @param title what it is called, or null if it has no title, or the owner of the address has not yet said that it
     * is theirs
     * @param link text of its link
     */
    public record Post(String title, String link) {
    }
}
