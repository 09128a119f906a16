package jp.idobata.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Writer;
import java.util.Iterator;

/** Puts the {@link RubyWriter} in place for pages in やさしい日本語; pages in other languages pay nothing. */
public class RubyRenderKitFactory extends RenderKitFactory {

    /** Called by Faces with the factory it would use otherwise. */
    public RubyRenderKitFactory(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit renderKit) {
        getWrapped().addRenderKit(id, renderKit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        var renderKit = getWrapped().getRenderKit(context, id);
        return renderKit != null && isSimple(context) ? new WithReadings(renderKit) : renderKit;
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static boolean isSimple(FacesContext context) {
        return context != null && context.getExternalContext().getRequest() instanceof HttpServletRequest request
                && Language.of(request).isSimple();
    }

    private static final class WithReadings extends RenderKitWrapper {

        private WithReadings(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
            return new RubyWriter(getWrapped().createResponseWriter(writer, types, encoding));
        }
    }
}
