package jp.idobata.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/**
 * {@code #{msg['key']}}, {@code #{msg.format('key', a, b)}} and {@code #{msg.has('key')}} in pages: the {@link Texts}
 * in the request's language. A resolver rather than a bean, because a page asks some fifty times.
 */
public class TextResolver extends ELResolver {

    private static final String NAME = "msg";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && NAME.equals(property)) {
            context.setPropertyResolved(null, property);
            var faces = (FacesContext) context.getContext(FacesContext.class);
            return Texts.in(Language.of((HttpServletRequest) faces.getExternalContext().getRequest()));
        }
        if (base instanceof Texts texts && property != null) {
            context.setPropertyResolved(base, property);
            return texts.get(property.toString());
        }
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
        if (!(base instanceof Texts texts) || parameters == null || parameters.length == 0) {
            return null;
        }
        context.setPropertyResolved(base, method);
        var key = String.valueOf(parameters[0]);
        return switch (String.valueOf(method)) {
            case "format" -> texts.format(key, Arrays.copyOfRange(parameters, 1, parameters.length));
            case "has" -> texts.has(key);
            case "said" -> texts.said(key);
            default -> throw new IllegalArgumentException("No such method of msg: " + method);
        };
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Texts cannot be set; another resolver may own the property.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
