package org.hyzmat.host.directory.service;

import static org.hyzmat.host.web.PlatformRole.DIRECTORY_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.ChoiceGroup;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service;

/** The page on which somebody else answers for a service from a day on. */
final class CoordinatorPages {

    private static final String PATH = ServiceEditPages.ONE + "/coordinator";

    private final Desk desk;
    private final CoordinatorRepository coordinators;

    CoordinatorPages(Desk desk) {
        this.desk = desk;
        this.coordinators = new CoordinatorRepository(desk);
    }

    void routes(RoutesConfig routes) {
        routes.get(PATH, ctx -> ask(ctx, fresh()), DIRECTORY_MANAGE);
        routes.post(PATH, this::set, DIRECTORY_MANAGE);
    }

    private Form fresh() {
        return Form.filled(Map.of(
                "id",
                desk.office().ids().next().toString(),
                "from",
                desk.office().today().toString()));
    }

    private List<CoordinatorRepository.Engagement> offered(Service service) {
        List<UUID> agencies = Stream.concat(Stream.of(service.leadAgency()), service.providers().stream())
                .distinct()
                .toList();
        return coordinators.of(agencies, desk.office().today());
    }

    private void ask(Context ctx, Form form) {
        Service service = ServiceEditPages.existing(desk, ctx).value();
        DirectoryNames called = new DirectoryNames(desk.directory());
        List<ChoiceGroup> people = offered(service).stream()
                .collect(Collectors.groupingBy(
                        CoordinatorRepository.Engagement::agency, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new ChoiceGroup(
                        called.agency(group.getKey()),
                        group.getValue().stream()
                                .map(each -> Choice.of(each.id(), Names.same(each.name())))
                                .toList()))
                .toList();
        ctx.render("service-coordinator.peb", Map.of("form", form, "service", service, "people", people));
    }

    private void set(Context ctx) {
        Service service = ServiceEditPages.existing(desk, ctx).value();
        Form form = Form.of(ctx);
        try {
            CoordinatorDraft draft = CoordinatorDraft.of(form, offered(service));
            if (!coordinators.set(service.id(), draft, desk.edit(ctx))) {
                throw new InvalidInputException(List.of(new Problem("from", "service.coordinator.later", List.of())));
            }
            ctx.redirect(ServiceEditPages.ALL + "/" + service.id(), HttpStatus.SEE_OTHER);
        } catch (InvalidInputException refused) {
            ask(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused));
        }
    }
}
