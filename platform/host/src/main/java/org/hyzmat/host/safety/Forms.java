package org.hyzmat.host.safety;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;

/**
 * Reads forms before any handler does: none is larger than the portal takes, and each carries the token of the browser
 * that sends it. The handler gets it without the token.
 */
public final class Forms {

    private static final String TOKEN = "org.hyzmat.form-token";
    private static final String DRAFT = "org.hyzmat.form-draft";
    private static final String DRAFT_FIELD = "form-draft";
    private static final int LONGEST = 1_000_000;
    /** A browser shows an answer only when the server has heard it out. */
    private static final long HEARD = 10;

    private static final int MOST_FIELDS = 5_000;
    private static final int LONGEST_OWN = 2_000;
    private static final Set<String> OWN = Set.of(FormTokens.FIELD, DRAFT_FIELD);
    private static final Refusal UNKNOWN = new Refusal(403, "error.403.form");
    private static final Refusal TOO_LONG = new Refusal(413, "error.413.text");
    private static final Refusal TOO_SLOW = new Refusal(408, "error.408.text");
    private static final Refusal UNREADABLE = new Refusal(400, "error.400.text");
    private static final Refusal TOO_MANY = new Refusal(413, "error.413.fields");
    private static final String MULTIPART = "org.eclipse.jetty.multipartConfig";

    private final FormTokens tokens;
    private final MultipartConfigElement uploads;

    /**
     * A reader of forms.
     *
     * @param tokens that they carry
     * @param uploads how large a form with files may be, and where those lie while they come in
     */
    public Forms(FormTokens tokens, MultipartConfigElement uploads) {
        this.tokens = tokens;
        this.uploads = uploads;
    }

    /** Notes on a request the token that forms of its browser carry, for those who write forms and those who read. */
    public void note(Arrival request, HttpServletResponse response) {
        request.setAttribute(TOKEN, tokens.of(FormCookie.of(request, response)));
    }

    /** The name that its page gave a form which was read, under which a draft of it may be kept. */
    public static Optional<String> draft(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(DRAFT));
    }

    /** A page with the noted token in every form that changes something. */
    public static String fill(HttpServletRequest request, String page) {
        return request.getAttribute(TOKEN) instanceof String token ? FormTokens.fill(page, token) : page;
    }

    /**
     * A request that changes something, with its form in memory.
     *
     * @throws UnacceptableFormException if it does not carry its token, or is too large
     * @throws IOException if it does not come to its end
     */
    public HttpServletRequest read(Arrival request) throws IOException, ServletException, UnacceptableFormException {
        try {
            return read(request, (String) request.getAttribute(TOKEN));
        } catch (HttpException.RuntimeException | HttpException.IllegalStateException badly) {
            throw new UnacceptableFormException(badly.getCode() == TOO_LONG.status() ? TOO_LONG : UNREADABLE);
        } catch (IOException broken) {
            if (isSlow(broken)) {
                throw new UnacceptableFormException(TOO_SLOW);
            }
            throw broken;
        }
    }

    private static boolean isSlow(Throwable thrown) {
        return thrown != null
                && (thrown instanceof SlowSenderException
                        || thrown instanceof TimeoutException
                        || isSlow(thrown.getCause()));
    }

    private HttpServletRequest read(Arrival request, String token)
            throws IOException, ServletException, UnacceptableFormException {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return typed(request, token);
        }
        if (type.startsWith("multipart/form-data")) {
            return withFiles(request, token);
        }
        check(token, Optional.ofNullable(request.getHeader(FormTokens.HEADER)));
        return request;
    }

    private static HttpServletRequest typed(Arrival request, String token)
            throws IOException, UnacceptableFormException {
        InputStream sent = request.getInputStream();
        byte[] body = sent.readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            sent.skip(HEARD * LONGEST);
            throw new UnacceptableFormException(TOO_LONG);
        }
        List<String> fields = new ArrayList<>();
        Optional<String> given = Optional.ofNullable(request.getHeader(FormTokens.HEADER));
        for (String field : fields(body)) {
            if (field.startsWith(FormTokens.FIELD + "=")) {
                given = Optional.of(decoded(field.substring(FormTokens.FIELD.length() + 1)));
            } else if (field.startsWith(DRAFT_FIELD + "=")) {
                request.setAttribute(DRAFT, decoded(field.substring(DRAFT_FIELD.length() + 1)));
            } else {
                fields.add(field);
            }
        }
        check(token, given);
        return new ReadForm(request, String.join("&", fields).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Bytes are told apart from bytes here; what they mean in letters the handler finds out. */
    private static String[] fields(byte[] body) throws UnacceptableFormException {
        int ends = 0;
        for (byte sign : body) {
            ends += sign == '&' ? 1 : 0;
        }
        if (ends >= MOST_FIELDS) {
            throw new UnacceptableFormException(TOO_MANY, MOST_FIELDS);
        }
        return new String(body, StandardCharsets.ISO_8859_1).split("&");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    /** One that is too large to be read has to be refused by its handler, in the form it came from. */
    private HttpServletRequest withFiles(Arrival request, String token)
            throws IOException, ServletException, UnacceptableFormException {
        if (request.getContentLengthLong() > uploads.getMaxRequestSize()) {
            if (!SameOrigin.isShown(request)) {
                throw new UnacceptableFormException(UNKNOWN);
            }
            return request;
        }
        request.setAttribute(MULTIPART, uploads);
        List<Part> parts = List.copyOf(request.getParts());
        if (parts.size() > MOST_FIELDS) {
            throw new UnacceptableFormException(TOO_MANY, MOST_FIELDS);
        }
        check(token, text(parts, FormTokens.FIELD).or(() -> Optional.ofNullable(request.getHeader(FormTokens.HEADER))));
        text(parts, DRAFT_FIELD).ifPresent(name -> request.setAttribute(DRAFT, name));
        return new ReadForm(
                request,
                parts.stream().filter(part -> !OWN.contains(part.getName())).toList());
    }

    private static Optional<String> text(List<Part> parts, String field) throws IOException {
        for (Part part : parts) {
            if (part.getName().equals(field)) {
                try (InputStream content = part.getInputStream()) {
                    return Optional.of(new String(content.readNBytes(LONGEST_OWN), StandardCharsets.UTF_8));
                }
            }
        }
        return Optional.empty();
    }

    private static void check(String token, Optional<String> given) throws UnacceptableFormException {
        if (given.isEmpty() || !FormTokens.isSame(token, given.get())) {
            throw new UnacceptableFormException(UNKNOWN);
        }
    }
}
