package jp.idobata.web.staff.report;

import java.math.BigInteger;
import jp.idobata.web.frame.Language;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** How a document looks: an A4 page, the fonts of offices, headings that a table of contents finds. */
final class ReportStyles {

    private static final String FONT = "BIZ UDPゴシック";
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1000;
    private static final int POINT = 20;
    /** 1.2 of a line: with less, LibreOffice sets this font's lines so that they all but touch. */
    private static final int LINE = 288;

    private final XWPFDocument document;
    private final Language language;

    ReportStyles(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    void write(Printed report) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
        document.getProperties().getCoreProperties().setTitle(report.title());
        var styles = document.createStyles();
        styles.setEastAsia(language.getTag());
        style("Title", 20, true, "1F4E79", 0, 4, null);
        style("Subtitle", 12, true, "000000", 0, 10, null);
        style("Heading1", 14, true, "1F4E79", 16, 5, 0);
        style("Normal", 10, false, "000000", 0, 6, null);
        style("Note", 9, true, "8F370A", 0, 5, null);
        style("Under", 8, false, "333333", 2, 2, null);
        style("Rule", 9, false, "000000", 0, 4, null);
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.getCTP().addNewFldSimple().setInstr("PAGE \\* MERGEFORMAT");
        foot.createRun().setText(" / ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES \\* MERGEFORMAT");
    }

    private void style(String id, int points, boolean bold, String colour, int before, int after, Integer outline) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(id.equals("Heading1") ? "heading 1" : id);
        style.addNewQFormat();
        if (id.equals("Normal")) {
            style.setDefault(true);
        }
        var paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf((long) before * POINT));
        spacing.setAfter(BigInteger.valueOf((long) after * POINT));
        spacing.setLine(BigInteger.valueOf(LINE));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (outline != null) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setEastAsia(FONT);
        if (bold) {
            run.addNewB();
        }
        run.addNewColor().setVal(colour);
        run.addNewSz().setVal(BigInteger.valueOf(2L * points));
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    /** Gives columns their widths, in twentieths of a point. */
    static void columns(XWPFTable table, int[] widths) {
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.getRows().forEach(row -> {
            for (var i = 0; i < row.getTableCells().size(); i++) {
                row.getCell(i).setWidth(String.valueOf(widths[i]));
            }
        });
        table.setCellMargins(POINT * 2, POINT * 3, POINT * 2, POINT * 3);
    }

    static void shade(XWPFTableCell cell, String ground) {
        var properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        var shade = properties.isSetShd() ? properties.getShd() : properties.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(ground);
    }
}
