package org.hyzmat.platform.documents;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;

/**
 * Makes PDF files of a module's own views. A component gets it by {@code @Reference Documents}.
 *
 * <p>Such a view extends {@code platform/document.peb}, gives the blocks {@code title} and {@code content}, and perhaps
 * {@code page} (size and margins) and {@code style} (its own rules):
 *
 * <pre>{@code
 * {% extends "platform/document.peb" %}
 * {% block page %}size: A4 landscape; margin: 18mm;{% endblock %}
 * {% block title %}{{ t('certificate.title') }}{% endblock %}
 * {% block content %}<h1>{{ t('certificate.title') }}</h1><p>{{ name }}</p>{% endblock %}
 * }</pre>
 *
 * <p>It is XHTML: every element is closed, and no entity has a name but those of XML. Layout is that of CSS 2.1 with
 * tables, without flex or grid. Pictures are {@code data:} addresses; nothing else is fetched, from wherever. {@code
 * svg(…)} draws nothing there. The letters are Noto Sans, regular and bold: Latin with all Turkmen letters, and
 * Cyrillic; a letter that is not among them is printed as {@code #}.
 *
 * <p>The file is tagged for screen readers (PDF/UA), says its language and its title, and has its letters in it. So a
 * picture has an {@code alt}, headings stand in their order, and tables have {@code th}. One document takes some
 * milliseconds a page, and two are made at a time; many of them are {@linkplain org.hyzmat.platform.work.Works long
 * work}.
 *
 * @since 1.2
 */
public interface Documents {

    /**
     * Makes a file.
     *
     * @param language in which it speaks, one of the portal's
     * @param view the name of one of the module's own views, such as {@code certificate-print.peb}
     * @param model what the view shows
     * @return the bytes of a PDF file
     * @throws IllegalArgumentException if what the view wrote is no XHTML
     */
    byte[] pdf(Locale language, String view, Map<String, ?> model);

    /**
     * Answers a request with a file to be saved, in the reader's language.
     *
     * @param ctx the request
     * @param name the name of the file without its ending: small letters a to z, digits and hyphens, nobody's name
     * @param view as for {@link #pdf}
     * @param model as for {@link #pdf}
     */
    void send(Context ctx, String name, String view, Map<String, ?> model);
}
