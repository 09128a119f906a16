package jp.idobata.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.UUID;

/**
 * Lets a page of the desk begin components of PrimeFaces. Each writes the script that begins it into the page, which
 * the {@link ContentPolicy} forbids; so these scripts carry a word that is made up for each answer, and the answer's
 * policy names that word. A script smuggled into a post cannot know it. (PrimeFaces can name it by itself, but then on
 * every page, in a header beside ours.)
 */
@Named
@RequestScoped
public class Widgets {

    private static final String NONCE = Widgets.class.getName();

    @Inject
    private ContentPolicy policy;

    /** To be called before anything of the page is written. */
    public void allow() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var nonce = UUID.randomUUID().toString();
        external.getRequestMap().put(NONCE, nonce);
        ((HttpServletResponse) external.getResponse()).setHeader(ContentPolicy.HEADER,
                policy.strict(false) + "; script-src 'self' 'nonce-" + nonce + "'");
    }

    /** A writer whose scripts carry the word, if this answer has one. */
    static ResponseWriter around(ResponseWriter writer) {
        var nonce = (String) FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(NONCE);
        return nonce == null ? writer : new NonceWriter(writer, nonce);
    }

    private static final class NonceWriter extends ResponseWriterWrapper {

        private final String nonce;

        private NonceWriter(ResponseWriter wrapped, String nonce) {
            super(wrapped);
            this.nonce = nonce;
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new NonceWriter(getWrapped().cloneWithWriter(writer), nonce);
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            getWrapped().startElement(name, component);
            if ("script".equals(name)) {
                getWrapped().writeAttribute("nonce", nonce, null);
            }
        }
    }
}
