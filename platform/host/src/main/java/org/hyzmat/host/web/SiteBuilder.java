package org.hyzmat.host.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.util.AsyncExecutor;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import kotlin.LazyKt;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.safety.Forms;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.views.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes sites: a Javalin each, with a renderer, a JSON mapper and error pages of its own, and never started. */
public final class SiteBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(SiteBuilder.class);
    private static final int BUFFER = 32_768;

    private final ExecutorService async;
    private final ErrorPages errors;
    private final Uploads uploads;

    /** A builder whose sites run asynchronous work on one shared executor. */
    public SiteBuilder(ExecutorService async, ErrorPages errors, Uploads uploads) {
        this.async = async;
        this.errors = errors;
        this.uploads = uploads;
    }

    /** What a site is made of. */
    public record Parts(String id, Content content, TextCatalogue texts, Views views, List<MenuEntry> menu) {}

    /** A site with the routes that are declared. */
    public Site build(Parts parts, Consumer<RoutesConfig> declare) {
        Javalin javalin = Javalin.create(config -> configure(config, parts, declare));
        return new Site(parts.id(), javalin, parts.content(), parts.texts(), parts.menu());
    }

    private void configure(JavalinConfig config, Parts parts, Consumer<RoutesConfig> declare) {
        config.startup.startupWatcherEnabled = false;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.executor = LazyKt.lazyOf(new AsyncExecutor(async));
        config.http.responseBufferSize = BUFFER;
        config.http.defaultContentType = "text/plain; charset=UTF-8";
        uploads.limit(config);
        config.jsonMapper(new OwnJson());
        config.fileRenderer((view, model, ctx) -> {
            ctx.contentType("text/html; charset=UTF-8");
            return Forms.fill(ctx.req(), parts.views().render(view, model, ctx.attribute(Frame.ATTRIBUTE)));
        });
        config.routes.exception(Exception.class, (thrown, ctx) -> answer(parts, thrown, ctx));
        // for these it has an answer of its own, in bare words, that goes before the handler above
        config.routes.exception(HttpResponseException.class, (thrown, ctx) -> answer(parts, thrown, ctx));
        declare.accept(config.routes);
    }

    private void answer(Parts parts, Exception thrown, Context ctx) {
        // a handler that throws is called again by Javalin, for ever
        if (ModuleRequest.isOver(ctx.req())) {
            LOG.warn("A request of {} went on after it was cut off: {}", parts.id(), thrown.toString());
            return;
        }
        ErrorPages.Page page = errors.page(ctx.req(), parts.id(), parts.texts(), thrown);
        page.headers().forEach(ctx::header);
        ctx.status(page.status()).contentType("text/html; charset=UTF-8").result(page.html());
        // it may take the place of a file that could not be made
        ctx.removeHeader("Content-Disposition");
    }
}
