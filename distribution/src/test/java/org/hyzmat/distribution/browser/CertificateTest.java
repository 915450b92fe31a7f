package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.TestingHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * From what a consultation recommends over a pilot, a review and a run in two places to a certificate that a stranger
 * checks by the code printed on it, until it expires and is renewed. The portal runs the modules of the zip within this
 * process, since its clock is moved.
 */
@Tag("browser")
@Tag("thorough")
class CertificateTest {

    private static final int ISSUING_TAPS = 4;
    private static final int DOTS_AN_INCH = 300;
    /** The certificate is valid for twelve months. */
    private static final int MORE_THAN_VALID = 370;

    private static final String HOLDER = "Ogulşirin Çaryýewa";
    private static final String RENEWALS = "/mhpss-courses/renewals";

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @TempDir
    private Path folder;

    @Test
    void whatWasRecommendedIsTaughtTestedAndCertified() throws IOException, ReaderException {
        UnpackedZip zip = UnpackedZip.into(folder);
        try (TestingHost host = TestingHost.start(HostSetup.offering(List.of(zip.modules())))) {
            Window coordinator = browsing.at(host.address(), Device.PHONE).enter("coordinator.demo-bilim");
            Window stranger = browsing.at(host.address(), Device.PHONE);
            CourseSteps steps = new CourseSteps(coordinator, host.clock());
            publish(steps);

            String run = steps.run("BR-1", Map.of("mode", "in-person", "places", twoPlaces(coordinator)));
            steps.enrol(run, HOLDER);
            steps.pass(run);
            String certificate = issue(coordinator, run);
            String address = checkTo(coordinator, stranger, certificate);

            host.clock().advance(Duration.ofDays(MORE_THAN_VALID));
            stranger.open(address);
            assertEquals("expired", state(stranger));
            String renewed = renew(coordinator, steps);
            stranger.open(printed(coordinator, renewed));
            assertEquals("valid", state(stranger));
            stranger.open(address);
            assertEquals("expired", state(stranger));

            revoke(coordinator, renewed);
            stranger.open(printed(coordinator, renewed));
            assertEquals("revoked", state(stranger));
        }
    }

    /** What was recommended becomes a version that was piloted, reviewed, approved and published. */
    private static void publish(CourseSteps steps) {
        String recommendation = steps.recommendation();
        String version = steps.draft("BR-1");
        steps.answer(recommendation);

        String pilot = steps.run("BR-1", Map.of("mode", "online"));
        steps.press(pilot, "/begin");
        assertEquals("piloted", steps.state(version));
        steps.review(version);
        assertEquals("in review", steps.state(version));
        steps.press(version, "/revised");
        steps.press(version, "/approved");
        steps.press(version, "/published");
        assertEquals("published", steps.state(version));
    }

    /** A stranger reads who holds it by what is printed, and nothing by anything else. */
    private static String checkTo(Window coordinator, Window stranger, String certificate)
            throws IOException, ReaderException {
        String address = printed(coordinator, certificate);
        stranger.open(address);
        assertTrue(stranger.words().contains(HOLDER), stranger.words());
        assertEquals("valid", state(stranger));
        assertUnknown(stranger, next(address));
        assertUnknown(stranger, otherCode(address));
        return address;
    }

    /** The path of another certificate, for whoever the list of renewals sent to another run. */
    private static String renew(Window coordinator, CourseSteps steps) {
        String run = steps.run("BR-1", Map.of("mode", "online"));
        coordinator.open(RENEWALS);
        assertTrue(coordinator.words().contains("expired"), coordinator.words());
        coordinator.tap(coordinator.page().locator(".tabs a[href*='course=']").first());
        coordinator.tap(coordinator.page().locator("main label[for^='certificate-']"));
        coordinator.tap(coordinator.page().locator("main .form-end .btn-primary"));
        assertTrue(coordinator.words().contains("1 person is enrolled"), coordinator.words());

        steps.pass(run);
        String certificate = issue(coordinator, run);
        coordinator.open(RENEWALS);
        assertEquals(1, coordinator.page().locator("main .empty").count(), coordinator.words());
        return certificate;
    }

    private static void revoke(Window coordinator, String certificate) {
        coordinator.open(certificate + "/revoke");
        coordinator.page().fill("main [name=reason]", "Ýalňyş at");
        coordinator.tap(coordinator.page().locator("main .form-end .btn").first());
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
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
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
        assertFalse(stranger.words().contains(HOLDER));
    }
}
