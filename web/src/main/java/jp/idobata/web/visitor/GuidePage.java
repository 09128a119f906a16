package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.guide.Guide;
import jp.idobata.guide.GuideText;
import jp.idobata.guide.Guides;
import jp.idobata.web.frame.Here;

/** One guide page. One statement. */
@Named
@RequestScoped
public class GuidePage {

    @EJB
    private Guides guides;

    @Inject
    private Here here;

    private Guide guide;

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

    /** Its text, block by block. */
    public List<GuideText.Block> getBlocks() {
        return GuideText.blocks(guide.body());
    }

    /** The other pages. */
    public List<String> getOthers() {
        return Guides.SLUGS.stream().filter(slug -> !slug.equals(guide.slug())).toList();
    }
}
