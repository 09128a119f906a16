package jp.idobata.eyes;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu validator, set up as its own {@code EmbeddedValidator} does for each page; here the schema is read once, which
 * is nearly all of the work. One page at a time.
 */
final class Nu {

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);

    Nu() throws Exception {
        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
    }

    /** Each error in a page, with its line; empty if it is valid. */
    String faults(byte[] page) throws Exception {
        var told = new Told(new ArrayList<>());
        validator.setUpValidatorAndParsers(told, false, false);
        validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        return String.join("\n", told.errors());
    }

    /** What the validator says; its advice is left out. */
    private record Told(List<String> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException advice) {
            // No error.
        }

        @Override
        public void error(SAXParseException error) {
            errors.add(error.getLineNumber() + "." + error.getColumnNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
