package org.hyzmat.host.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.hyzmat.host.content.Content;
import org.w3c.dom.Document;

/** Prints XHTML to tagged PDF files with letters of the portal's own, and fetches nothing for it. */
public final class PdfPress {

    private static final String FOLDER = "web/vendor/noto-sans-2.004/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Whatever a rule asks for is printed in letters that can be put into the file. */
    private static final List<String> FAMILIES = List.of("Noto Sans", "sans-serif", "serif", "monospace");

    /** A large document takes some ten megabytes while it is made. */
    private static final int AT_ONCE = 2;

    private final byte[] regular;
    private final byte[] bold;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** A press with the letters among the platform's files. */
    public PdfPress(Content platform) {
        regular = platform.bytes(FOLDER + "NotoSans-Regular.ttf").orElseThrow();
        bold = platform.bytes(FOLDER + "NotoSans-Bold.ttf").orElseThrow();
    }

    /**
     * Prints a document.
     *
     * @param view the name of the view that wrote it
     * @param xhtml what it wrote
     * @return a PDF file
     */
    public byte[] print(String view, String xhtml) {
        Document document = Xhtml.read(view, xhtml);
        places.acquireUninterruptibly();
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            builder(document).toStream(file).run();
            return file.toByteArray();
        } catch (IOException unprinted) {
            throw new UncheckedIOException("View " + view + " could not be printed.", unprinted);
        } finally {
            places.release();
        }
    }

    private PdfRendererBuilder builder(Document document) {
        // not before a document is wanted: the library need not be loaded for a portal to start
        XRLog.setLoggerImpl(new PressLog());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Hyzmat");
        builder.useUriResolver((base, uri) -> isInside(uri) ? uri : null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> isInside(uri), moment);
        }
        for (String family : FAMILIES) {
            builder.useFont(supplier(regular), family, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(supplier(bold), family, BOLD, FontStyle.NORMAL, true);
        }
        builder.withW3cDocument(document, "");
        return builder;
    }

    private static FSSupplier<InputStream> supplier(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static boolean isInside(String uri) {
        return uri != null && uri.startsWith("data:");
    }
}
