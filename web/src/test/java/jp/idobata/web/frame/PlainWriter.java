package jp.idobata.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.Writer;

/** The least that a page's writer does: elements, attributes, escaped text. */
final class PlainWriter extends ResponseWriter {

    private final Writer page;
    private boolean open;

    PlainWriter(Writer page) {
        this.page = page;
    }

    private void finishStart() throws IOException {
        page.write(open ? ">" : "");
        open = false;
    }

    private static String escaped(Object text) {
        return text.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        finishStart();
        page.write("<" + name);
        open = true;
    }

    @Override
    public void endElement(String name) throws IOException {
        finishStart();
        page.write("</" + name + ">");
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        page.write(" " + name + "=\"" + escaped(value) + "\"");
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) throws IOException {
        writeAttribute(name, value, property);
    }

    @Override
    public void writeText(Object text, String property) throws IOException {
        finishStart();
        page.write(escaped(text));
    }

    @Override
    public void writeText(char[] text, int offset, int length) throws IOException {
        writeText(new String(text, offset, length), null);
    }

    @Override
    public void writeComment(Object comment) throws IOException {
        finishStart();
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        finishStart();
        page.write(text, offset, length);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new PlainWriter(writer);
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public void startDocument() {
        open = false;
    }

    @Override
    public void endDocument() throws IOException {
        finishStart();
    }

    @Override
    public void flush() throws IOException {
        page.flush();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
