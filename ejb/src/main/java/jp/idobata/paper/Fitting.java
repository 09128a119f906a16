package jp.idobata.paper;

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

    private static boolean holds(Box box) {
        if (box instanceof BlockBox block && isTight(block) && lowest(block) > bottom(block) + ROUNDING) {
            return false;
        }
        if (box instanceof LineBox line && line.getParent() != null
                && line.getContentWidth() > line.getParent().getContentWidth() + ROUNDING) {
            return false;
        }
        return children(box).stream().allMatch(Fitting::holds);
    }

    private static boolean isTight(BlockBox box) {
        return box.getElement() != null && List.of(box.getElement().getAttribute("class").split(" ")).contains("fit");
    }

    private static int lowest(BlockBox box) {
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
