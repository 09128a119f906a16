package jp.idobata.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws where a page says so. */
record Drawings(Map<String, Drawing> drawings) implements FSObjectDrawerFactory {

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        var drawing = drawings.get(element.getAttribute("data"));
        return drawing == null ? null : (where, x, y, width, height, device, context, dots) -> {
            device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots,
                    pen -> drawing.draw(pen, width / dots, height / dots));
            return null;
        };
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return "object".equals(element.getTagName()) && "drawing".equals(element.getAttribute("type"));
    }
}
