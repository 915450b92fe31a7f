package org.hyzmat.host.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.views.Assets;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.views.Views;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a view of a module writes is what stands in the file, for eyes, for ears and for copying. */
class ModuleDocumentsTest {

    private static final Content PLATFORM = Content.at(Path.of("target", "classes"));
    private static final TextCatalogue TEXTS = TextCatalogue.ofPlatform(PLATFORM);
    private static final PdfPress PRESS = new PdfPress(PLATFORM);
    private static final String VIEW = "paper.peb";

    /** Sentences with every letter of the three languages, and what ligatures would swallow. */
    private static final List<String> LINES = List.of(
            "Ýaşlar üçin maslahat: ÄäÇçEeŽžŇňÖöŞşÜüÝý Jj Ww",
            "Сертификат ЁёЙйЪъЫыЭэЮюЯя Щщ «психосоциальная поддержка» № 7",
            "The certificate office finds affine fluffy files – first, fifth; “quoted” ’tis",
            "Ғғ Ққ Ңң Өө Үү Әә Іі Її Єє Ґґ Ș ș Ə ə Ł ł ß é 5 € ½ × 2 ÷ 3");

    @TempDir
    private Path module;

    @BeforeEach
    void writeView() throws IOException {
        view("""
                {% extends "platform/document.peb" %}
                {% block title %}{{ title }}{% endblock %}
                {% block content %}
                <h1>{{ title }}</h1>
                {% for line in lines %}<p>{{ line }}</p>{% endfor %}
                <table><thead><tr><th>{{ t('frame.menu') }}</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
                <p><img src="{{ code.png }}" alt="QR"/></p>
                {% endblock %}
                """);
    }

    @Test
    void textThatComesOutIsTextThatWentIn() throws IOException {
        for (Language language : Language.values()) {
            try (PDDocument file = print(language, LINES)) {
                String text = text(file);

                LINES.forEach(line -> assertTrue(text.contains(line), () -> line + " is not in: " + text));
                assertTrue(text.contains(TEXTS.text(language.locale(), "frame.menu")), text);
            }
        }
    }

    @Test
    void fileSaysItsLanguageAndTitleAndIsTagged() throws IOException {
        try (PDDocument file = print(Language.TK, LINES)) {
            String about = new String(
                    file.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);

            assertEquals("tk", file.getDocumentCatalog().getLanguage());
            assertEquals("Şahadatnama", file.getDocumentInformation().getTitle());
            assertTrue(file.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(file.getDocumentCatalog().getStructureTreeRoot() != null);
            assertTrue(file.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(about.contains("pdfuaid:part"), about);
        }
    }

    @Test
    void everyLetterIsInTheFile() throws IOException {
        try (PDDocument file = print(Language.RU, LINES)) {
            List<PDFont> fonts = fonts(file);

            assertTrue(!fonts.isEmpty());
            fonts.forEach(font -> assertTrue(font.isEmbedded(), font::getName));
            fonts.forEach(font -> assertTrue(font.getName().contains("NotoSans"), font::getName));
        }
    }

    @Test
    void nothingIsFetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String place = "http://127.0.0.1:" + server.getAddress().getPort();
            Path secret = Files.writeString(module.resolve("secret.css"), "p:after { content: 'told' }");
            view("""
                    <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title>
                    <link rel="stylesheet" type="text/css" href="PLACE/a.css"/>
                    <link rel="stylesheet" type="text/css" href="SECRET"/>
                    <style>@import url("PLACE/b.css"); @import url("SECRET");
                    @font-face { font-family: z; src: url("PLACE/z.ttf"); }
                    body { background: url("PLACE/c.png"); font-family: "Noto Sans"; }
                    i { font-family: z; }</style></head>
                    <body><p>plain <i>z</i><img src="PLACE/d.png" alt="d"/><object data="PLACE/e.svg"> </object>
                    <a href="PLACE/f.pdf" download="f.pdf">f</a></p></body></html>
                    """.replace("PLACE", place).replace("SECRET", secret.toUri().toString()));

            try (PDDocument file = print(Language.EN, List.of())) {
                assertTrue(text(file).contains("plain"), text(file));
                assertTrue(!text(file).contains("told"), text(file));
            }
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void viewThatIsNoXhtmlIsNamed() throws IOException {
        view("<html><body><p>open<br></p></body></html>");
        assertTrue(fault().startsWith("View paper.peb is no XHTML at line 1, column "), fault());

        view("<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><html><body>&e;</body></html>");
        assertTrue(fault().startsWith("View paper.peb is no XHTML at line 1, column "), fault());
    }

    @Test
    void markupInAValueIsText() throws IOException {
        try (PDDocument file = print(Language.EN, List.of("<b>Aýna & Öwez</b> “]]>”"))) {
            assertTrue(text(file).contains("<b>Aýna & Öwez</b> “]]>”"), text(file));
        }
    }

    @Test
    void longTableRunsOverPages() throws IOException {
        List<String> lines =
                IntStream.range(0, 300).mapToObj(row -> "Row " + row).toList();

        try (PDDocument file = print(Language.EN, lines)) {
            assertTrue(file.getNumberOfPages() > 4);
            assertTrue(text(file).contains("Row 299"));
        }
    }

    @Test
    void sameModelGivesTheSamePage() throws IOException {
        try (PDDocument first = print(Language.EN, LINES);
                PDDocument second = print(Language.EN, LINES)) {
            assertArrayEquals(content(first), content(second));
        }
    }

    @Test
    @Tag("lasting")
    void memoryStaysFlatOverManyDocuments() throws IOException {
        printMany(60);
        long before = used();
        printMany(300);
        long grown = used() - before;

        assertTrue(grown < 6_000_000, "300 documents left " + grown + " bytes behind");
    }

    private void printMany(int documents) throws IOException {
        for (int document = 0; document < documents; document++) {
            print(Language.TK, List.of("Document " + document)).close();
        }
    }

    private static long used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private String fault() {
        return assertThrows(IllegalArgumentException.class, () -> print(Language.EN, List.of()))
                .getMessage();
    }

    private PDDocument print(Language language, List<String> lines) throws IOException {
        Views.Shared shared = new Views.Shared(PLATFORM, new Assets(PLATFORM), ZoneOffset.UTC);
        Views views =
                Views.of(shared, Content.at(module), TEXTS, "/sample", ModuleDocumentsTest.class.getClassLoader());
        Locale locale = language.locale();
        return Loader.loadPDF(new ModuleDocuments(views, PRESS)
                .pdf(
                        locale,
                        VIEW,
                        Map.of(
                                "title",
                                "Şahadatnama",
                                "lines",
                                lines,
                                "code",
                                new ZxingQrCodes().of("https://hyzmat.example.org/check?code=A7"))));
    }

    private static String text(PDDocument file) throws IOException {
        return new PDFTextStripper().getText(file);
    }

    private static byte[] content(PDDocument file) throws IOException {
        return file.getPage(0).getContents().readAllBytes();
    }

    private static List<PDFont> fonts(PDDocument file) throws IOException {
        PDPage page = file.getPage(0);
        return java.util.stream.StreamSupport.stream(
                        page.getResources().getFontNames().spliterator(), false)
                .map(name -> font(page, name))
                .collect(Collectors.toList());
    }

    private static PDFont font(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private void view(String text) throws IOException {
        Files.createDirectories(module.resolve("views"));
        Files.writeString(module.resolve("views").resolve(VIEW), text);
    }
}
