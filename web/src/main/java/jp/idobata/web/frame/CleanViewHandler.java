package jp.idobata.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Lets the forms of a page post to the address the page was asked for under, and makes the request's {@link Language}
 * that of the page, its converters and its messages.
 */
public class CleanViewHandler extends ViewHandlerWrapper {

    /** Called by Faces with the handler there would be without this one. */
    public CleanViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of((HttpServletRequest) context.getExternalContext().getRequest()).getLocale();
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var asked = context.getExternalContext().getRequestMap().get(Addresses.ASKED);
        var current = context.getViewRoot() == null ? null : context.getViewRoot().getViewId();
        return asked != null && viewId.equals(current) ? (String) asked : super.getActionURL(context, viewId);
    }
}
