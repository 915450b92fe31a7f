package org.hyzmat.mhpsscourses.difference;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.content.ModuleVersion;
import org.hyzmat.mhpsscourses.content.ParagraphRepository;
import org.hyzmat.mhpsscourses.content.VersionDesk;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.mhpsscourses.content.VersionRepository;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/** The page that compares a version with another of its module. */
final class DifferencePages {

    private static final List<String> LANGUAGES = List.of("tk", "ru", "en");

    private final VersionRepository versions;
    private final ParagraphRepository paragraphs;
    private final VersionDesk desk;

    DifferencePages(Office office) {
        this.versions = new VersionRepository(office.jdbi());
        this.paragraphs = new ParagraphRepository(office.jdbi());
        this.desk = new VersionDesk(office);
    }

    void show(Context ctx) {
        VersionHead head = desk.head(ctx);
        Form asked = Form.inAddress(ctx, List.of("with", "language"));
        ModuleVersion other = other(head, asked);
        String language = LANGUAGES.contains(asked.value("language"))
                ? asked.value("language")
                : ctx.req().getLocale().getLanguage();
        Map<String, Object> model = new HashMap<>();
        model.put("head", head);
        model.put("other", other);
        model.put("others", others(head));
        model.put("form", asked.with("with", other.id().toString()).with("language", language));
        model.put("paragraphs", difference(other, head.version(), language).paragraphs());
        ctx.render("version-difference.peb", model);
    }

    /** The version that is asked for, or the one that this one began with. */
    private ModuleVersion other(VersionHead head, Form asked) {
        UUID with = RecordId.of(asked.value("with")).orElse(head.version().basedOnId());
        return versions.ofModules(List.of(head.module().id())).stream()
                .filter(version -> version.id().equals(with))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private List<Choice> others(VersionHead head) {
        return versions.ofModules(List.of(head.module().id())).stream()
                .map(version -> Choice.of(version.id(), Names.same(String.valueOf(version.number()))))
                .toList();
    }

    private VersionDifference difference(ModuleVersion before, ModuleVersion after, String language) {
        return new VersionDifference(
                paragraphs.of(before.id()), paragraphs.of(after.id()), Locale.forLanguageTag(language));
    }
}
