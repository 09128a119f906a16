package jp.idobata.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Writer;
import java.util.Iterator;

/**
 * Puts the {@link RubyWriter} in place for pages in やさしい日本語 and for readers who want {@link Furigana}, and the
 * writer of {@link Widgets} for pages that have some; others pay nothing.
 */
public class PageRenderKitFactory extends RenderKitFactory {

    /** Called by Faces with the factory it would use otherwise. */
    public PageRenderKitFactory(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit renderKit) {
        getWrapped().addRenderKit(id, renderKit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        var renderKit = getWrapped().getRenderKit(context, id);
        return renderKit == null || context == null ? renderKit : new Dressing(renderKit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Dressing extends RenderKitWrapper {

        private Dressing(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
            var plain = Widgets.around(getWrapped().createResponseWriter(writer, types, encoding));
            return isRead() ? new RubyWriter(plain) : plain;
        }

        private static boolean isRead() {
            return FacesContext.getCurrentInstance().getExternalContext().getRequest()
                    instanceof HttpServletRequest request && (Language.of(request).isSimple()
                    || Furigana.isShown(request));
        }
    }
}
