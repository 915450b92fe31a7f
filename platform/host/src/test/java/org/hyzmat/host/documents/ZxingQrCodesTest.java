package org.hyzmat.host.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.hyzmat.platform.documents.QrCode;
import org.junit.jupiter.api.Test;

/** A phone reads back what a code was made of, from the page as from the paper. */
class ZxingQrCodesTest {

    private static final String TEXT = "https://hyzmat.example.org/mhpss-courses/check?code=7KQ2M-Ž4";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    private final QrCode code = new ZxingQrCodes().of(TEXT);

    @Test
    void pictureIsReadBack() throws IOException, ReaderException {
        byte[] png = Base64.getDecoder().decode(code.png().substring("data:image/png;base64,".length()));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertTrue(image.getWidth() >= 300);
        assertEquals(TEXT, read(image));
    }

    @Test
    void pathIsReadBack() throws ReaderException {
        int scale = 8;
        int pixels = code.size() * scale;
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, 0, pixels, pixels, 0xffffff);
        RUN.matcher(code.path())
                .results()
                .forEach(run ->
                        fill(image, scale * number(run, 1), scale * number(run, 2), scale * number(run, 3), scale, 0));

        assertEquals("", RUN.matcher(code.path()).replaceAll(""));
        assertEquals(TEXT, read(image));
    }

    @Test
    void textThatFitsIntoNoCodeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ZxingQrCodes().of("x".repeat(2_332)));
        assertThrows(IllegalArgumentException.class, () -> new ZxingQrCodes().of(""));
        assertTrue(new ZxingQrCodes().of("x".repeat(2_300)).size() > 100);
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }

    private static void fill(BufferedImage image, int x, int y, int width, int height, int colour) {
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                image.setRGB(column, row, colour);
            }
        }
    }

    private static String read(BufferedImage image) throws ReaderException {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        LuminanceSource source = new RGBLuminanceSource(width, image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
