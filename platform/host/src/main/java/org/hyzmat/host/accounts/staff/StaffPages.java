package org.hyzmat.host.accounts.staff;

import static org.hyzmat.host.web.PlatformRole.ACCOUNTS_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.accounts.Standing;
import org.hyzmat.host.accounts.pages.Colleagues;
import org.hyzmat.host.accounts.roles.LastAdministrator;
import org.hyzmat.host.accounts.roles.RoleDesk;
import org.hyzmat.host.accounts.roles.RoleRepository;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** The pages on which administrators enter colleagues and change what they are, with an account or without. */
public final class StaffPages {

    private static final String NEW = Colleagues.HOME + "/new";
    private static final String EDIT = Colleagues.ONE + "/edit";

    private final Office office;
    private final RegisteredDirectory directory;
    private final RoleDesk roles;
    private final Standing standing;
    private final Colleagues colleagues;

    /** Pages over the workforce of an office. */
    public StaffPages(Office office, RegisteredDirectory directory, Standing standing) {
        this.office = office;
        this.directory = directory;
        this.standing = standing;
        this.roles = new RoleDesk(office);
        this.colleagues = new Colleagues(office);
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(NEW, ctx -> fill(ctx, fresh(), List.of()), ACCOUNTS_MANAGE);
        routes.post(NEW, this::add, ACCOUNTS_MANAGE);
        routes.get(EDIT, this::edit, ACCOUNTS_MANAGE);
        routes.post(EDIT, this::change, ACCOUNTS_MANAGE);
    }

    private Form fresh() {
        return Form.filled(Map.of(
                "id", office.ids().next().toString(), "from", office.today().toString()));
    }

    private Form stored(WorkforceMember member) {
        Engagement engagement = engagement(member);
        Map<String, List<String>> values = new HashMap<>();
        values.put("version", List.of(Integer.toString(engagement.version())));
        values.put("name", List.of(member.name()));
        values.put("function", List.of(member.function()));
        values.put("service", member.services().stream().map(UUID::toString).toList());
        values.put("from", day(member.from(), LocalDate.MIN));
        values.put("until", day(member.to(), LocalDate.MAX));
        return Form.filledWith(values);
    }

    private static List<String> day(LocalDate day, LocalDate none) {
        return day.equals(none) ? List.of() : List.of(day.toString());
    }

    private Engagement engagement(WorkforceMember member) {
        return office.jdbi()
                .withHandle(handle -> StaffRepository.find(handle, member))
                .orElseThrow(NotFoundResponse::new);
    }

    private List<Choice> functions(Actor reader) {
        List<String> all =
                roles.all().stream().map(RoleRepository.Role::id).sorted().toList();
        return Colleagues.givable(reader, all).stream()
                .map(role -> new Choice(role, standing.name(role)))
                .toList();
    }

    private List<Choice> agencies(Actor reader) {
        return directory.agencies().stream()
                .filter(agency -> Colleagues.isOfPortal(reader) || agency.id().equals(reader.agency()))
                .map(agency -> Choice.of(agency.id(), agency.names()))
                .toList();
    }

    private void fill(Context ctx, Form form, List<WorkforceMember> edited) {
        Actor reader = Actor.of(ctx);
        Optional<WorkforceMember> member = edited.stream().findFirst();
        boolean isOfPortal = Colleagues.isOfPortal(reader);
        UUID agency = member.map(WorkforceMember::agency).orElse(reader.agency());
        ctx.render(
                "staff-form.peb",
                Map.of(
                        "form", form,
                        "who", member.map(WorkforceMember::name).orElse(""),
                        "leave", member.map(Colleagues::href).orElse(Colleagues.HOME),
                        "isNew", member.isEmpty(),
                        "isOneself", isOneself(reader, member),
                        "agencies", member.isEmpty() && isOfPortal ? agencies(reader) : List.of(),
                        "functions", functions(reader),
                        "services", member.isEmpty() && isOfPortal ? List.of() : colleagues.services(agency)));
    }

    private static boolean isOneself(Actor reader, Optional<WorkforceMember> member) {
        return member.filter(known -> known.id().equals(reader.person())).isPresent();
    }

    private void add(Context ctx) {
        Form form = Form.of(ctx);
        UUID id = RecordId.inForm(form);
        Actor reader = Actor.of(ctx);
        Problems problems = new Problems();
        Optional<UUID> agency = agency(reader, form, problems);
        try {
            List<Choice> services = agency.map(colleagues::services).orElse(List.of());
            StaffDraft draft = StaffDraft.of(form, functions(reader), services, problems);
            directory.change(handle -> {
                new StaffRepository(handle, office.now(), reader.person()).add(id, agency.orElseThrow(), draft);
                return id;
            });
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), List.of());
            return;
        }
        ctx.redirect(Colleagues.href(agency.orElseThrow(), id), HttpStatus.SEE_OTHER);
    }

    /** An administrator of the portal says for which agency; everybody else for the own one, whatever is sent. */
    private Optional<UUID> agency(Actor reader, Form form, Problems problems) {
        if (!Colleagues.isOfPortal(reader)) {
            return Optional.of(reader.agency());
        }
        Optional<UUID> known =
                form.id("agency", problems).filter(id -> directory.agency(id).isPresent());
        problems.require("agency", form.value("agency"));
        problems.when(known.isEmpty() && !problems.has("agency"), "agency", "problem.choice");
        return known;
    }

    private void edit(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        fill(ctx, stored(member), List.of(member));
    }

    private void change(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        Actor reader = Actor.of(ctx);
        Form form = Form.of(ctx);
        try {
            StaffDraft draft = StaffDraft.of(
                    form, withOwn(functions(reader), member), colleagues.services(member.agency()), new Problems());
            if (change(reader, member, form.version(), draft)) {
                boolean isStill = draft.until().isAfter(office.today().minusDays(1));
                ctx.redirect(isStill ? Colleagues.href(member) : Colleagues.HOME, HttpStatus.SEE_OTHER);
            } else {
                WorkforceMember now = colleagues.in(ctx);
                fill(ctx.status(HttpStatus.CONFLICT), form.against(stored(now), StaffDraft.FIELDS), List.of(now));
            }
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), List.of(member));
        }
    }

    /** What somebody is already may stay, also where the reader could not give it. */
    private List<Choice> withOwn(List<Choice> functions, WorkforceMember member) {
        Choice own = new Choice(member.function(), standing.name(member.function()));
        return functions.contains(own)
                ? functions
                : Stream.concat(functions.stream(), Stream.of(own)).toList();
    }

    /** False if somebody else was faster. */
    private boolean change(Actor reader, WorkforceMember member, int version, StaffDraft draft) {
        boolean isMore = !draft.function().equals(member.function())
                || !member.services().containsAll(draft.services())
                || draft.from().isBefore(member.from())
                || draft.until().isAfter(member.to());
        boolean isStill =
                draft.function().equals(member.function()) && !draft.from().isAfter(office.today());
        LocalDate until = isStill ? draft.until() : LocalDate.MIN;
        Engagement engagement = engagement(member);
        return directory.change(handle -> {
            LastAdministrator.inTurn(handle);
            if (isMore && member.id().equals(reader.person())) {
                throw refused("function", "staff.oneself");
            }
            if (new LastAdministrator(office.today()).isMissed(handle, member, until)) {
                throw refused("function", "grant.last");
            }
            return new StaffRepository(handle, office.now(), reader.person()).change(engagement.id(), version, draft);
        });
    }

    private static InvalidInputException refused(String field, String key) {
        return new InvalidInputException(List.of(new Problem(field, key, List.of())));
    }
}
