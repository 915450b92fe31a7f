package org.hyzmat.host.mail;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.Sentences;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.views.Views;
import org.hyzmat.platform.Problem;

/** Writes a letter twice over with the same words: as text, and as a page without style, picture or form. */
public final class LetterPaper {

    private final Sentences sentences;
    private final Views views;

    /** Paper with the words and views of the portal. */
    public LetterPaper(TextCatalogue texts, Views views, ZoneId zone) {
        this.sentences = new Sentences(texts, zone);
        this.views = views;
    }

    /**
     * What somebody is called to do.
     *
     * @param name of that person
     * @param link where to do it
     * @param endsAt until when
     */
    public record Call(String name, String link, OffsetDateTime endsAt) {}

    /** What a message says to somebody who is called, or to nobody in particular. */
    public Letter write(Message message, Optional<Call> call) {
        String kind = "mail." + message.kind().name().toLowerCase(Locale.ROOT);
        Language language = message.language();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        call.ifPresent(known -> before.add(say(language, "mail.greeting", known.name())));
        before.add(say(language, kind + ".text"));
        call.ifPresent(known -> {
            after.add(say(language, "mail.ends", known.endsAt()));
            after.add(say(language, kind + ".otherwise"));
        });
        after.add(say(language, "mail.foot"));
        String link = call.map(Call::link).orElse("");
        String subject = say(language, kind + ".subject");
        String html = views.render(
                "mail-letter.peb",
                Map.of("subject", subject, "before", before, "link", link, "after", after),
                frame(language));
        return new Letter(subject, text(before, link, after), html);
    }

    private static String text(List<String> before, String link, List<String> after) {
        List<String> paragraphs = new ArrayList<>(before);
        if (!link.isEmpty()) {
            paragraphs.add(link);
        }
        paragraphs.addAll(after);
        return String.join("\n\n", paragraphs) + "\n";
    }

    private String say(Language language, String key, Object... arguments) {
        return sentences.of(language.locale(), new Problem("", key, List.of(arguments)));
    }

    private static Frame frame(Language language) {
        return new Frame(language.code(), "auto", "/", "/", false, Frame.Reader.NOBODY, List.of(), "");
    }
}
