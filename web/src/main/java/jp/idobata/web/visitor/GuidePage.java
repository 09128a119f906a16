package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.guide.Guide;
import jp.idobata.guide.Guides;
import jp.idobata.media.Pictures;
import jp.idobata.media.ShownPicture;
import jp.idobata.prose.LinedPicture;
import jp.idobata.prose.ShownLined;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.ShownText;

/** One guide page. Five statements at most: three for itself, one each for its pictures and the other pages. */
@Named
@RequestScoped
public class GuidePage {

    private static final int LARGE = 1600;

    @EJB
    private Guides guides;

    @EJB
    private Pictures pictures;

    @Inject
    private Here here;

    private Guide guide;
    private List<Guide> others;
    private List<ShownText.Part> parts;

    @PostConstruct
    void look() {
        guide = guides.find(here.getPath().replaceFirst(".*/", "")).orElse(null);
    }

    /** Answers 404 if there is no such page. */
    public void open() {
        if (guide == null) {
            Asked.notFound();
        }
    }

    /** The page as it is worded now. */
    public Guide getGuide() {
        return guide;
    }

    /** Its text with its pictures, part by part. */
    public List<ShownText.Part> getParts() {
        if (parts == null) {
            var shown = pictures.shown(guide.pictures().stream().map(LinedPicture::picture).toList());
            parts = ShownText.parts(guide.body(), ShownLined.of(shown, guide.pictures()));
        }
        return parts;
    }

    /** Address of its first picture; null if it has none. */
    public String getImage() {
        return guide.pictures().isEmpty() ? null
                : ShownPicture.address(guide.pictures().get(0).picture().hash(), LARGE, null);
    }

    /** The other pages. */
    public List<Guide> getOthers() {
        if (others == null) {
            others = guides.all().stream().filter(other -> !other.slug().equals(guide.slug())).toList();
        }
        return others;
    }
}
