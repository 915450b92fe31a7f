package org.hyzmat.host.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.hyzmat.platform.documents.QrCode;
import org.hyzmat.platform.documents.QrCodes;

/** QR codes by ZXing. */
public final class ZxingQrCodes implements QrCodes {

    private static final int LEAST_PIXELS = 300;
    private static final Map<EncodeHintType, ?> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            4);

    @Override
    public QrCode of(String text) {
        BitMatrix squares = squares(text);
        return new QrCode(squares.getWidth(), path(squares), png(squares));
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "A QR code holds at most 2,331 bytes; this text has " + text.length() + " characters.", tooLong);
        }
    }

    /** One stroke for each run of dark squares in a row. */
    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < squares.getHeight(); row++) {
            int from = 0;
            while (from < squares.getWidth()) {
                int to = from;
                while (to < squares.getWidth() && squares.get(to, row)) {
                    to++;
                }
                if (to > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, row, to - from, to - from));
                }
                from = to + 1;
            }
        }
        return path.toString();
    }

    private static String png(BitMatrix squares) {
        int scale = (LEAST_PIXELS + squares.getWidth() - 1) / squares.getWidth();
        int pixels = scale * squares.getWidth();
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, pixels, pixels);
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row)) {
                    graphics.fillRect(column * scale, row * scale, scale, scale);
                }
            }
        }
        graphics.dispose();
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(file(image));
    }

    private static byte[] file(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
