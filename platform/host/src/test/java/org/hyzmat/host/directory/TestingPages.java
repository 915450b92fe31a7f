package org.hyzmat.host.directory;

import io.javalin.Javalin;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.directory.csv.CsvDirectoryLoader;
import org.hyzmat.host.directory.csv.CsvSet;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.host.views.Assets;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.views.Views;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;
import org.jdbi.v3.core.Jdbi;

/** The pages of the registers with what is shipped and the demo world in them, on a port of their own. */
final class TestingPages implements AutoCloseable {

    private static final ZoneId ASHGABAT = ZoneId.of("Asia/Ashgabat");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T05:00:00Z"), ASHGABAT);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final RegisteredDirectory directory;
    private final Javalin javalin;

    private enum Reader implements RouteRole {
        ANYBODY
    }

    TestingPages() {
        Jdbi jdbi = TestingRegisters.empty();
        new CsvDirectoryLoader(jdbi, CLOCK).load(CsvSet.shipped().with(CsvSet.demo()));
        directory = new RegisteredDirectory(jdbi);
        Content content = Content.at(Path.of("target/classes"));
        TextCatalogue texts = TextCatalogue.ofPlatform(content);
        Views views = Views.of(
                new Views.Shared(content, new Assets(content), ASHGABAT),
                content,
                texts,
                "",
                TestingPages.class.getClassLoader());
        ModuleNames modules = (module, language) ->
                module.equals("strong-families") ? Optional.of("Strong Families") : Optional.empty();
        DirectoryPages pages = new DirectoryPages(directory, texts, modules, CLOCK);
        javalin = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.fileRenderer(
                            (view, model, ctx) -> views.render(view, model, ctx.attribute(Frame.ATTRIBUTE)));
                    config.routes.before(ctx -> {
                        ctx.attribute(Frame.ATTRIBUTE, frame(ctx.header("Language"), ctx.path()));
                        ctx.attribute(Actor.ATTRIBUTE, actor(ctx.header("Agency")));
                    });
                    pages.routes(config.routes, Reader.ANYBODY);
                })
                .start(0);
    }

    RegisteredDirectory directory() {
        return directory;
    }

    private static Frame frame(String language, String path) {
        return new Frame(language, "light", path, "/", true, Frame.Reader.NOBODY, List.of(), "");
    }

    private static Actor actor(String agency) {
        return new Actor(
                new UUID(0, 1),
                "Reader",
                agency(agency),
                Set.of(agency(agency)),
                Set.of(),
                Set.of(),
                Set.of(),
                agency.isEmpty() ? Scope.ALL : Scope.AGENCY);
    }

    static UUID agency(String code) {
        return RegisterId.of("agency", code);
    }

    String show(String path, String register, String code) {
        return get(path + "/" + RegisterId.of(register, code)).body();
    }

    HttpResponse<String> get(String path) {
        return get(path, "en", "demo-nur");
    }

    HttpResponse<String> get(String path, String language, String agency) {
        URI address = URI.create("http://localhost:" + javalin.port() + "/directory/" + path);
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(address)
                            .header("Language", language)
                            .header("Agency", agency)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
