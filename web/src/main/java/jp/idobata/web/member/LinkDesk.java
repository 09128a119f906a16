package jp.idobata.web.member;

import java.util.Optional;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.GuestPosts;
import jp.idobata.gathering.Proposal;
import jp.idobata.publishing.Previews;
import jp.idobata.publishing.PublicGathering;

/** Where somebody writes who holds the link of a post: that post and nothing else. */
final class LinkDesk implements PostDesk {

    private static final long serialVersionUID = 1;

    private final GuestPosts posts;
    private final String link;

    LinkDesk(GuestPosts posts, String link) {
        this.posts = posts;
        this.link = link;
    }

    @Override
    public boolean isOpen() {
        return posts.open(link).isPresent();
    }

    @Override
    public boolean isKept() {
        return posts.open(link).filter(opened -> opened.draft() != null).isPresent();
    }

    @Override
    public Draft draft() {
        return posts.open(link).map(GuestPosts.Opened::draft).orElse(null);
    }

    @Override
    public Optional<PublicGathering> preview(Previews previews) {
        return previews.behind(link);
    }

    @Override
    public void keep(Proposal proposal) {
        posts.save(link, proposal);
    }

    @Override
    public void submit() {
        posts.submit(link);
    }

    @Override
    public void takeBack() {
        posts.takeBack(link);
    }

    @Override
    public void discard() {
        posts.discard(link);
    }

    @Override
    public String formAddress() {
        return "/p/" + link + "/edit";
    }

    @Override
    public String previewAddress() {
        return "/p/" + link;
    }

    @Override
    public String homeAddress() {
        return "/p/" + link;
    }
}
