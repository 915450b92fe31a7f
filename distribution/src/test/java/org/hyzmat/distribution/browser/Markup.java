package org.hyzmat.distribution.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Asks the validator of the HTML standard about pages; its schema is read once, which takes as long as many pages. */
final class Markup {

    private static final Markup STANDARD = new Markup();

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

    /** The validator says of its schema no more than that anything may go wrong. */
    @SuppressWarnings("checkstyle:illegalcatch")
    private Markup() {
        try {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
        } catch (Exception unreadable) {
            throw new IllegalStateException("The schema of the HTML standard cannot be read", unreadable);
        }
    }

    /** What is wrong with the page as the portal sent it. */
    static List<String> problems(String page) {
        try {
            return STANDARD.check(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private synchronized List<String> check(String page) throws IOException, SAXException {
        Problems problems = new Problems();
        validator.setUpValidatorAndParsers(problems, false, false);
        validator.checkHtmlInputSource(
                new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
        return problems.found;
    }

    /** Remembers warnings and errors alike. */
    private static final class Problems implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException problem) {
            note(problem);
        }

        @Override
        public void error(SAXParseException problem) {
            note(problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            note(problem);
        }

        private void note(SAXParseException problem) {
            found.add(problem.getLineNumber() + ":" + problem.getColumnNumber() + " " + problem.getMessage());
        }
    }
}
