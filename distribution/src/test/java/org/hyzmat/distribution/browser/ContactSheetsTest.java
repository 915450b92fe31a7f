package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Draws every page for people to look at: wide in English, narrow in Turkmen, narrow and dark in Russian. */
@Tag("browser")
@Tag("thorough")
class ContactSheetsTest {

    private static final Path FOLDER = Path.of("target", "contact-sheets");
    private static final int GAP = 16;
    private static final int TALLEST = 1600;

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void everyPageIsDrawn() throws IOException {
        Files.createDirectories(FOLDER);
        Shapes shapes = new Shapes();
        int number = 0;
        for (String persona : browsing.personas()) {
            List<Window> windows = windows(persona);
            for (Found page : Crawl.by(windows.get(0))) {
                if (shapes.addsTo(page)) {
                    draw(windows, page.path(), name(++number, page, persona));
                }
            }
        }
    }

    private static List<Window> windows(String persona) {
        return List.of(
                browsing.on(Device.DESK, persona).reading("en"),
                browsing.on(Device.PHONE, persona).reading("tk"),
                browsing.on(Device.PHONE, persona).reading("ru").in(ColorScheme.DARK));
    }

    private static String name(int number, Found page, String persona) {
        String words = page.route().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return String.format(Locale.ROOT, "%03d-%s-%s.png", number, words.isEmpty() ? "front" : words, persona);
    }

    private static void draw(List<Window> windows, String path, String name) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        for (Window window : windows) {
            window.open(path);
            byte[] png = window.page().screenshot(new Page.ScreenshotOptions().setFullPage(true));
            pictures.addAll(folded(ImageIO.read(new ByteArrayInputStream(png))));
        }
        ImageIO.write(sideBySide(pictures), "png", FOLDER.resolve(name).toFile());
    }

    private static List<BufferedImage> folded(BufferedImage picture) {
        List<BufferedImage> columns = new ArrayList<>();
        for (int y = 0; y < picture.getHeight(); y += TALLEST) {
            int height = Math.min(TALLEST, picture.getHeight() - y);
            columns.add(picture.getSubimage(0, y, picture.getWidth(), height));
        }
        return columns;
    }

    private static BufferedImage sideBySide(List<BufferedImage> pictures) {
        int width =
                pictures.stream().mapToInt(picture -> picture.getWidth() + GAP).sum() + GAP;
        int height = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow() + 2 * GAP;
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, width, height);
        int x = GAP;
        for (BufferedImage picture : pictures) {
            pen.drawImage(picture, x, GAP, null);
            x += picture.getWidth() + GAP;
        }
        pen.dispose();
        return sheet;
    }
}
