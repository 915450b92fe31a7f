package org.hyzmat.host.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.hyzmat.host.safety.SecurityHeaders;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;

/** Answers what never reached the portal, such as a request that is no HTTP, and says nothing of its inside. */
public final class PlainErrors implements Request.Handler {

    private static final int ADDRESS_TOO_LONG = 414;
    private static final int HEAD_TOO_LONG = 431;

    private final TextCatalogue texts;
    private final Language standard;

    /** Sentences of the portal, in the reader's language where a request got so far as to say it. */
    public PlainErrors(TextCatalogue texts, Language standard) {
        this.texts = texts;
        this.standard = standard;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SecurityHeaders.set(response.getHeaders()::put, false);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=UTF-8");
        String sentence = sentence(language(request), response.getStatus()) + "\n";
        response.write(true, ByteBuffer.wrap(sentence.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    /** What is said of a status to somebody whose language nobody knows. */
    String sentence(int status) {
        return sentence(standard, status);
    }

    private String sentence(Language language, int status) {
        int told = status == ADDRESS_TOO_LONG ? HEAD_TOO_LONG : status;
        return texts.text(language.locale(), Failure.status(told).key());
    }

    private Language language(Request request) {
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(Preferences.LANGUAGE))
                .map(HttpCookie::getValue)
                .flatMap(code -> Language.of(code).stream())
                .findFirst()
                .orElse(standard);
    }
}
