package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures of one page side by side, on as many sheets as it takes to keep each of them legible. */
final class Sheet {

    private static final int GAP = 16;
    private static final int TALLEST = 1600;

    private final List<BufferedImage> pictures;

    private Sheet(List<BufferedImage> pictures) {
        this.pictures = pictures;
    }

    /** What the windows show, from top to bottom of the page. */
    static Sheet of(List<Window> windows) {
        return new Sheet(windows.stream().map(Sheet::picture).toList());
    }

    private static BufferedImage picture(Window window) {
        byte[] png = window.page().screenshot(new Page.ScreenshotOptions().setFullPage(true));
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void write(Path folder, String name) throws IOException {
        int height = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
        for (int top = 0; top < height; top += TALLEST) {
            String more = top == 0 ? "" : "-" + (top / TALLEST + 1);
            ImageIO.write(
                    part(top, Math.min(TALLEST, height - top)),
                    "png",
                    folder.resolve(name + more + ".png").toFile());
        }
    }

    private BufferedImage part(int top, int height) {
        int width =
                pictures.stream().mapToInt(picture -> picture.getWidth() + GAP).sum() + GAP;
        BufferedImage sheet = new BufferedImage(width, height + 2 * GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.clipRect(0, GAP, width, height);
        int x = GAP;
        for (BufferedImage picture : pictures) {
            pen.drawImage(picture, x, GAP - top, null);
            x += picture.getWidth() + GAP;
        }
        pen.dispose();
        return sheet;
    }
}
