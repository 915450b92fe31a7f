package org.hyzmat.host.directory.desk;

import static org.hyzmat.host.web.PlatformRole.DIRECTORY_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Names;

/** The pages that put rows of a register into the archive, after saying what hangs on them, and take them back. */
public final class ArchivePages {

    private final Desk desk;
    private final Register register;

    /** The archive of a register. */
    public ArchivePages(Desk desk, Register register) {
        this.desk = desk;
        this.register = register;
    }

    /**
     * A register whose rows can be archived.
     *
     * @param table where they lie
     * @param path the address of its list, to which the ids of rows are added
     * @param slot the name of that id in routes, also what the keys of its texts begin with
     * @param name what a row is called, absent if there is none
     * @param hanging what hangs on a row, in sentences
     */
    public record Register(
            String table,
            String path,
            String slot,
            Function<UUID, Optional<Names>> name,
            BiFunction<UUID, Locale, List<String>> hanging) {

        String one() {
            return path + "/{" + slot + "}";
        }
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        archiving(routes);
        routes.post(register.one() + "/restore", ctx -> put(ctx, Optional.empty()), DIRECTORY_MANAGE);
    }

    /** Names the routes without the one that takes back, for a register that looks first whether it may. */
    public void archiving(RoutesConfig routes) {
        routes.get(register.one() + "/archive", this::ask, DIRECTORY_MANAGE);
        routes.post(register.one() + "/archive", ctx -> put(ctx, Optional.of(desk.edit(ctx))), DIRECTORY_MANAGE);
    }

    private Names name(Context ctx) {
        return register.name().apply(RecordId.inPath(ctx, register.slot())).orElseThrow(NotFoundResponse::new);
    }

    private void ask(Context ctx) {
        Locale language = ctx.req().getLocale();
        UUID id = RecordId.inPath(ctx, register.slot());
        String name = name(ctx).in(language);
        String page = register.path() + "/" + id;
        ctx.render(
                "confirm.peb",
                Map.of(
                        "confirm",
                        Map.of(
                                "heading", desk.text(language, "archive.heading", name),
                                "text", desk.text(language, "archive.text"),
                                "details", register.hanging().apply(id, language),
                                "action", page + "/archive",
                                "hidden", Map.of(),
                                "submit", desk.text(language, "archive.put"),
                                "cancel", page,
                                "danger", true)));
    }

    private void put(Context ctx, Optional<Edit> archived) {
        name(ctx);
        UUID id = RecordId.inPath(ctx, register.slot());
        desk.directory()
                .change(handle -> handle.createUpdate("update " + register.table()
                                + " set archived_at = :at, archived_by = cast(:by as uuid) where id = :id")
                        .bind("at", archived.map(Edit::at))
                        .bind("by", archived.map(edit -> edit.by().toString()))
                        .bind("id", id)
                        .execute());
        ctx.redirect(register.path() + "/" + id, HttpStatus.SEE_OTHER);
    }
}
