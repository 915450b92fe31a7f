package org.hyzmat.host.accounts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;

/** Works out what somebody of the workforce may do and see by function and agency, and how pages call them. */
public final class Standing {

    private final Directory directory;
    private final Grants grants;
    private final TextCatalogue texts;
    private final Map<Holder, Remembered> remembered = new ConcurrentHashMap<>();

    /** The standing of the people of a register. */
    public Standing(Directory directory, Grants grants, TextCatalogue texts) {
        this.directory = directory;
        this.grants = grants;
        this.texts = texts;
    }

    private record Holder(WorkforceMember member, Set<String> besides) {}

    /** An actor, and of what it was made: modules come and go, and the register is read anew. */
    private record Remembered(int revision, List<Service> services, Actor actor) {}

    /**
     * Somebody as modules see them.
     *
     * @param besides permissions that do not come with the function
     */
    Actor actor(WorkforceMember member, Set<String> besides) {
        Holder holder = new Holder(member, besides);
        int revision = grants.revision();
        List<Service> services = directory.services();
        Remembered known = remembered.get(holder);
        if (known == null || known.revision() != revision || known.services() != services) {
            Set<String> permissions = new HashSet<>(grants.of(member.function()));
            permissions.addAll(besides);
            known = new Remembered(revision, services, actor(member, permissions, open(services, member)));
            remembered.put(holder, known);
        }
        return known.actor();
    }

    /** Somebody who may do all that modules declare, to fill the demo world. */
    Actor everything(WorkforceMember member) {
        return actor(
                member,
                grants.all(),
                directory.services().stream().map(Service::id).collect(Collectors.toSet()));
    }

    private Actor actor(WorkforceMember member, Set<String> permissions, Set<UUID> services) {
        boolean seesRecords = scope(member.function()) == Scope.AGENCY;
        return new Actor(
                member.id(),
                member.name(),
                member.agency(),
                seesRecords ? Set.of(member.agency()) : Set.of(),
                Set.of(),
                services,
                permissions,
                scope(member.function()),
                seesRecords ? Set.of(member.agency()) : everybody());
    }

    private static Scope scope(String function) {
        return switch (function) {
            case "programme-staff", "platform-administrator", "auditor" -> Scope.FIGURES;
            default -> Scope.AGENCY;
        };
    }

    private Set<UUID> everybody() {
        return directory.agencies().stream().map(Agency::id).collect(Collectors.toSet());
    }

    /** Those that are open to all, and those that the person works in. */
    private static Set<UUID> open(List<Service> services, WorkforceMember member) {
        return services.stream()
                .filter(service -> service.sensitivity() == Service.Sensitivity.OPEN
                        || member.services().contains(service.id()))
                .map(Service::id)
                .collect(Collectors.toSet());
    }

    /** Somebody as pages show them. */
    Frame.Reader reader(WorkforceMember member, Language language) {
        return new Frame.Reader(
                member.name(),
                texts.text(language.locale(), "role." + member.function()),
                directory
                        .agency(member.agency())
                        .map(agency -> agency.names().in(language.locale()))
                        .orElse(""),
                initials(member.name()));
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
