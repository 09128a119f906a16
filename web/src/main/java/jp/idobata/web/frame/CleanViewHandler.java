package jp.idobata.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Lets the forms of a page post to the address the page was asked for under. */
public class CleanViewHandler extends ViewHandlerWrapper {

    /** Called by Faces with the handler there would be without this one. */
    public CleanViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var asked = context.getExternalContext().getRequestMap().get(Addresses.ASKED);
        var current = context.getViewRoot() == null ? null : context.getViewRoot().getViewId();
        return asked != null && viewId.equals(current) ? (String) asked : super.getActionURL(context, viewId);
    }
}
