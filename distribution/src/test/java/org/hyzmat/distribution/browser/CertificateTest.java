package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From what a consultation recommends over a pilot, a review and a run in two places to a certificate that a stranger
 * checks by the code printed on it. That it expires with the time is tried without a browser.
 */
@Tag("browser")
class CertificateTest {

    private static final int ISSUING_TAPS = 4;
    private static final int DOTS_AN_INCH = 150;

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void whatWasRecommendedIsTaughtTestedAndCertified() throws IOException, ReaderException {
        Window coordinator = browsing.on(Device.PHONE, "coordinator.demo-bilim");
        CourseSteps steps = new CourseSteps(coordinator);
        String recommendation = steps.recommendation();
        String version = steps.draft("BR-1");
        steps.answer(recommendation);
        assertTrue(coordinator.words().contains("Birinji bölüm"), coordinator.words());

        String pilot = steps.run("BR-1", Map.of("mode", "online"));
        steps.press(pilot, "/begin");
        assertEquals("piloted", steps.state(version));
        steps.review(version);
        assertEquals("in review", steps.state(version));
        steps.press(version, "/revised");
        steps.press(version, "/approved");
        steps.press(version, "/published");
        assertEquals("published", steps.state(version));

        String run = steps.run("BR-1", Map.of("mode", "in-person", "places", twoPlaces(coordinator)));
        steps.pass(run, "Ogulşirin Çaryýewa");
        String certificate = issue(coordinator, run);

        String address = printed(coordinator, certificate);
        Window stranger = browsing.on(Device.PHONE).open(address);
        assertTrue(stranger.words().contains("Ogulşirin Çaryýewa"), stranger.words());
        assertEquals("valid", state(stranger));
        assertUnknown(stranger, next(address));
        assertUnknown(stranger, otherCode(address));

        coordinator.open(certificate + "/revoke");
        coordinator.page().fill("main [name=reason]", "Ýalňyş at");
        coordinator.tap(coordinator.page().locator("main .form-end .btn").first());
        stranger.open(address);
        assertEquals("revoked", state(stranger));
    }

    private static String twoPlaces(Window window) {
        window.open("/mhpss-courses/runs/new");
        Locator places = window.page().locator("input[name=places]");
        return places.nth(0).inputValue() + "|" + places.nth(1).inputValue();
    }

    /** The path of the only certificate of a run, issued by few taps from the page of the run. */
    private static String issue(Window coordinator, String run) {
        coordinator.open("/mhpss-courses" + run);
        int before = coordinator.taps();
        coordinator.tap(
                coordinator.page().locator("main a[href$='/certificates']").first());
        coordinator.tap(coordinator.page().locator("main .form-end .btn-primary"));
        coordinator.tap(coordinator.page().locator("main .form-end .btn-primary"));
        assertTrue(coordinator.taps() - before <= ISSUING_TAPS);
        return coordinator
                .page()
                .locator("main a[href*='/mhpss-courses/certificates/']")
                .first()
                .getAttribute("href");
    }

    /** The path that the code on the printed certificate leads to. */
    private static String printed(Window coordinator, String certificate) throws IOException, ReaderException {
        byte[] pdf = coordinator.file(certificate + "/paper");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH);
            int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
            String text = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
            return text.replaceFirst("^https?://[^/]+", "");
        }
    }

    private static String state(Window stranger) {
        return stranger.page().locator("main dl .state").innerText();
    }

    private static String next(String address) {
        String[] parts = address.split("/");
        String number = parts[parts.length - 2];
        int last = Integer.parseInt(number.substring(number.length() - 1));
        return address.replace(number, number.substring(0, number.length() - 1) + (last + 1) % 10);
    }

    private static String otherCode(String address) {
        char last = address.charAt(address.length() - 1);
        return address.substring(0, address.length() - 1) + (last == 'A' ? 'B' : 'A');
    }

    private static void assertUnknown(Window stranger, String address) {
        stranger.open(address);
        assertEquals(0, stranger.page().locator("main dl").count(), stranger.words());
        assertEquals(1, stranger.page().locator("main [role=alert]").count());
        assertFalse(stranger.words().contains("Ogulşirin"));
    }
}
