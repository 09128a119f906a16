package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.web.frame.ShownWhisper;
import jp.idobata.whisper.PublicWhisper;

/** One whisper. Six statements: those of {@link ShownWhisper} and one for the names of themes. */
@Named
@RequestScoped
public class WhisperPage {

    @Inject
    private ShownWhisper shown;

    private PublicWhisper whisper;
    private ShownWhisper.Beside beside;

    @PostConstruct
    void look() {
        whisper = shown.find(Asked.number());
        if (whisper != null) {
            beside = shown.beside(whisper);
        }
    }

    /** Answers 404 if there is no such whisper for the public. */
    public void open() {
        if (whisper == null) {
            Asked.notFound();
        }
    }

    public PublicWhisper getWhisper() {
        return whisper;
    }

    /** What comes close, and what the town has already. */
    public ShownWhisper.Beside getBeside() {
        return beside;
    }
}
