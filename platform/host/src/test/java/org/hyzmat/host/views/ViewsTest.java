package org.hyzmat.host.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hyzmat.host.content.Content;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.junit.jupiter.api.Test;

/** What a view of a module can do, and what it cannot. */
class ViewsTest {

    private static final Content PLATFORM =
            content(Map.of("texts/messages_en.properties", "problem.required=Fill this in."));

    /** A value as modules hand it to their views. */
    record Visit(String name, LocalDate on) {}

    @Test
    void textsDatesAndNumbersAreInTheReadersLanguage() {
        assertEquals("19 noýabr 2026", render("tk", "{{ date(on) }}", Map.of("on", LocalDate.of(2026, 11, 19))));
        assertEquals("19 November 2026", render("en", "{{ date(on) }}", Map.of("on", LocalDate.of(2026, 11, 19))));
        assertEquals("19 ноября 2026", render("ru", "{{ date(on) }}", Map.of("on", LocalDate.of(2026, 11, 19))));
        assertEquals("3 семьи", render("ru", "{{ tn('family', 3) }}", Map.of()));
        assertEquals("Hello Aýna", render("en", "{{ t('hello', 'Aýna') }}", Map.of()));
        assertEquals("Hello Aýna", render("ru", "{{ t('hello', 'Aýna') }}", Map.of()), "English where nothing else is");
        assertEquals("?nothing?", render("en", "{{ t('nothing') }}", Map.of()));
    }

    @Test
    void noLineEndsInsideAnOrdinal() {
        assertEquals("2-\u2060nji sapak", render("tk", "{{ t('session', 2) }}", Map.of()));
        assertEquals("16-\u2060njy sapak", render("tk", "{{ t('session', 16) }}", Map.of()));
        assertEquals("ýa-da 1-\u2060den", render("tk", "{{ t('or') }}", Map.of()), "other words may be parted");
    }

    @Test
    void whatPeopleTypedIsEscaped() {
        assertEquals("&lt;b&gt;", render("en", "{{ name }}", Map.of("name", "<b>")));
    }

    @Test
    void recordsAndCollectionsCanBeRead() {
        Visit visit = new Visit("Aýna", LocalDate.of(2026, 1, 2));

        assertEquals(
                "Aýna 2026 1",
                render("en", "{{ v.name }} {{ v.on.year }} {{ l.size }}", Map.of("v", visit, "l", List.of(1))));
    }

    @Test
    void aPageHasALimitHoweverDeepItsViewsLie() {
        String thousand = "x".repeat(1_000);
        String view = "{% for a in list %}{% include 'row.peb' %}{% endfor %}";

        assertEquals(
                7_000_000,
                render("en", view, Map.of("list", Collections.nCopies(7_000, thousand)))
                        .length());
        assertThrows(
                EndlessPageException.class,
                () -> render("en", view, Map.of("list", Collections.nCopies(8_001, thousand))));
    }

    @Test
    void loopsEndInTimeEvenThoseThatWriteNothing() {
        String view = "{% macro m(l) %}{% for a in l %}{% for b in l %}{% for c in l %}{% for d in l %}"
                + "{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endmacro %}"
                + "{{ m(list) }}{% for a in [] %}{% else %}-{% endfor %}";

        assertEquals("-", views(view).render("page.peb", Map.of("list", List.of(1)), frame("en")));
        assertThrows(
                EndlessPageException.class,
                () -> views(view)
                        .render(
                                "page.peb",
                                Map.of("list", Collections.nCopies(10_000, 1)),
                                frame("en"),
                                Duration.ofMillis(50)));
    }

    @Test
    void nothingElseCanBeCalled() {
        for (String expression : List.of(
                "{{ file.delete }}",
                "{{ name.getClass }}",
                "{{ name.class.classLoader }}",
                "{{ list.clear }}",
                "{{ list.add(1) }}",
                "{{ loader.loadClass('java.lang.Runtime') }}")) {
            Map<String, Object> model = Map.of(
                    "file",
                    new File("target/must-stay"),
                    "name",
                    "x",
                    "list",
                    new ArrayList<>(),
                    "loader",
                    ViewsTest.class.getClassLoader());

            assertThrows(PebbleException.class, () -> render("en", expression, model), expression);
        }
    }

    @Test
    void endlessLoopsAndForeignFilesAreNotToBeHad() {
        assertThrows(PebbleException.class, () -> render("en", "{% for i in range(0, 5) %}x{% endfor %}", Map.of()));
        assertThrows(PebbleException.class, () -> render("en", "{% include '../module.yaml' %}", Map.of()));
        assertThrows(PebbleException.class, () -> render("en", "{% include '/etc/passwd' %}", Map.of()));
        assertThrows(PebbleException.class, () -> render("en", "{{ unknown }}", Map.of()));
    }

    @Test
    void pageThatGrowsWithoutEndIsCutOff() {
        List<Integer> many = Collections.nCopies(20_000, 1);

        assertThrows(
                EndlessPageException.class,
                () -> render(
                        "en",
                        "{% for a in many %}{% for b in many %}xxxxxxxxxxxxxxxxxxxx{% endfor %}{% endfor %}",
                        Map.of("many", many)));
    }

    @Test
    void formSaysItsProblemsInTheReadersLanguage() {
        Form form = new Form(Map.of("name", List.of(" ")), List.of());
        Form refused = form.with(assertThrows(
                InvalidInputException.class,
                () -> new Problems().require("name", "").throwIfAny()));

        assertEquals(
                "Fill this in.",
                render("en", "{% for p in form.problemsOf('name') %}{{ p }}{% endfor %}", Map.of("form", refused)));
        assertTrue(render("en", "{{ form.hasProblems }}", Map.of()).contains("false"));
    }

    private static String render(String language, String view, Map<String, ?> model) {
        return views(view).render("page.peb", model, frame(language));
    }

    private static Frame frame(String language) {
        return new Frame(language, "auto", "/", "/", false, Frame.Reader.NOBODY, List.of(), "");
    }

    private static Views views(String view) {
        Content module = content(Map.of(
                "views/page.peb", view,
                "views/row.peb", "{{ a }}",
                "texts/messages_en.properties", "hello=Hello {0}\nfamily.one={0} family\nfamily.other={0} families",
                "texts/messages_ru.properties", "family.one={0} семья\nfamily.few={0} семьи\nfamily.many={0} семей",
                "texts/messages_tk.properties", "session={0}{0,choice,0#-nji|16#-njy} sapak\nor=ýa-da 1-den"));
        TextCatalogue texts = TextCatalogue.ofPlatform(PLATFORM).ofModule(module);
        Views.Shared shared = new Views.Shared(PLATFORM, new Assets(PLATFORM), ZoneId.of("Asia/Ashgabat"));
        return Views.of(shared, module, texts, "/x", ViewsTest.class.getClassLoader());
    }

    private static Content content(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Content.ofJar(bytes.toByteArray());
    }
}
