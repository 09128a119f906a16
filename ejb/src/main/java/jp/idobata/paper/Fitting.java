package jp.idobata.paper;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;

/** Whether what was laid out has room. */
final class Fitting {

    /** In dots of the printer, of which a millimetre has about eighty: what rounding may bring about. */
    private static final int ROUNDING = 20;

    private final PdfBoxRenderer renderer;

    Fitting(PdfBoxRenderer renderer) {
        this.renderer = renderer;
    }

    boolean holds(int pages) {
        return renderer.getRootBox().getLayer().getPages().size() <= pages && holds(renderer.getRootBox());
    }

    /** A foot stands at the bottom and grows upwards: it must not reach what stands above it. */
    private static boolean meet(Box box, Layer layer) {
        var foot = layer.getMaster();
        return is(foot, "foot") && foot.getAbsY() + ROUNDING < lowest(box) && foot.getAbsY() > box.getAbsY()
                || layer.getChildren().stream().anyMatch(child -> meet(box, child));
    }

    private boolean holds(Box box) {
        if (box instanceof BlockBox block && is(block, "fit") && (lowest(block) > bottom(block) + ROUNDING
                || meet(block, renderer.getRootBox().getLayer()))) {
            return false;
        }
        if (box instanceof LineBox line && line.getParent() != null
                && line.getContentWidth() > line.getParent().getContentWidth() + ROUNDING) {
            return false;
        }
        return children(box).stream().allMatch(this::holds);
    }

    private static boolean is(Box box, String sort) {
        return box.getElement() != null && List.of(box.getElement().getAttribute("class").split(" ")).contains(sort);
    }

    private static int lowest(Box box) {
        return box.getAbsY() + box.getHeight();
    }

    /** Of the box around it, whose height is given. */
    private static int bottom(BlockBox box) {
        var around = box.getParent();
        return around.getAbsY() + around.getHeight();
    }

    private static List<Box> children(Box box) {
        var children = new ArrayList<Box>();
        for (var i = 0; i < box.getChildCount(); i++) {
            children.add(box.getChild(i));
        }
        return children;
    }
}
