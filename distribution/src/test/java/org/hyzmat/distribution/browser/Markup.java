package org.hyzmat.distribution.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Asks the validator of the HTML standard about a page. */
final class Markup {

    private Markup() {}

    /** What is wrong with the page as the portal sent it. */
    static List<String> problems(String page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        try {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            return validator.validate(new ByteArrayInputStream(bytes)).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
