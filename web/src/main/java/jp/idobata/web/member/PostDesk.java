package jp.idobata.web.member;

import java.io.Serializable;
import java.util.Optional;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Proposal;
import jp.idobata.publishing.Previews;
import jp.idobata.publishing.PublicGathering;

/**
 * Where a post is written: what of it depends on who writes, somebody signed in ({@link MemberDesk}) or whoever has the
 * link of a post ({@link LinkDesk}). The right to each thing is checked by the town, never here. Whatever cannot be
 * done is refused ({@link jp.idobata.Refusal}).
 */
interface PostDesk extends Serializable {

    /** Whether there is something here that could be opened; a link may be over. */
    boolean isOpen();

    /**
     * Goes on with the draft that was begun while somebody typed, if it is there and one's own.
     *
     * @param number its number, or null for none
     */
    default void takeUp(String number) {
        // What a link leads to is begun already.
    }

    /** Whether a draft is kept. */
    boolean isKept();

    /** The draft that is kept. */
    Draft draft();

    /** The draft as the public would read it; empty if there is none. */
    Optional<PublicGathering> preview(Previews previews);

    /** Keeps what was written, as a new draft if none is kept. */
    void keep(Proposal proposal);

    /** Hands the draft in. */
    void submit();

    /** Takes back what waits. */
    void takeBack();

    /** Throws the draft away. */
    void discard();

    /** Address of the form. */
    String formAddress();

    /** Address of the draft as the public would read it. */
    String previewAddress();

    /** Address of where one sees how things stand, when something is done. */
    String homeAddress();
}
