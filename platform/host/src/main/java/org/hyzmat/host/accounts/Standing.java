package org.hyzmat.host.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hyzmat.host.accounts.roles.RoleGrant;
import org.hyzmat.host.accounts.roles.RoleGrantRepository;
import org.hyzmat.host.accounts.roles.RoleRepository;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Hats;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/**
 * Works out what somebody of the workforce may do and see from the roles they were given, and from their function in
 * the register as long as nobody gave them any; and how pages call them.
 */
public final class Standing {

    /** What concerns a whole agency or the portal, so that a role for a part of it does not hold it. */
    private static final Set<String> ADMINISTERING = Set.of(
            "platform.accounts-manage",
            "platform.directory-manage",
            "platform.modules-manage",
            "platform.roles-manage",
            "platform.teams-manage");

    private final Office office;
    private final Grants grants;
    private final TextCatalogue texts;
    private final RoleGrantRepository given;
    private final RoleRepository roles;
    private final Reaches reaches;
    private volatile Remembered remembered;
    private volatile Changes changes = new Changes(-1, Map.of());

    /** The standing of the people of an office. */
    public Standing(Office office, Grants grants, TextCatalogue texts) {
        this.office = office;
        this.grants = grants;
        this.texts = texts;
        this.given = new RoleGrantRepository(office.jdbi());
        this.roles = new RoleRepository(office.jdbi());
        this.reaches = new Reaches(office);
    }

    private record Holder(WorkforceMember member, Set<String> besides) {}

    /** Of what somebody's standing was made: modules and roles come and go, the register is read anew, days end. */
    private record Ground(int modules, long roles, List<Service> services, LocalDate day) {

        boolean is(Ground other) {
            return modules == other.modules
                    && roles == other.roles
                    && services == other.services
                    && day.equals(other.day);
        }
    }

    private record Remembered(Ground ground, Map<Holder, Hats> hats) {}

    private record Changes(long revision, Map<String, Map<String, Boolean>> byRole) {}

    /**
     * Somebody as modules see them.
     *
     * @param besides permissions that do not come with a role
     */
    Hats hats(WorkforceMember member, Set<String> besides) {
        Holder holder = new Holder(member, besides);
        Ground ground =
                new Ground(grants.revision(), given.revision(), directory().services(), office.today());
        Remembered known = remembered;
        if (known == null || !known.ground().is(ground)) {
            known = new Remembered(ground, new ConcurrentHashMap<>());
            remembered = known;
        }
        Hats worn = known.hats().get(holder);
        if (worn == null) {
            worn = made(holder, ground);
            known.hats().put(holder, worn);
        }
        return worn;
    }

    /** Somebody with all that may be done in any role, and no record. */
    public Actor actor(WorkforceMember member) {
        return hats(member, Set.of()).whole();
    }

    /** The roles that somebody holds on a day, by function where none was ever given. */
    private List<RoleGrant> held(WorkforceMember member, LocalDate day) {
        return RoleGrant.orByFunction(given.of(member.id(), member.agency()), member).stream()
                .filter(grant -> grant.isInForceOn(day))
                .toList();
    }

    /** What a role lets people do now. */
    public Set<String> permissions(String role) {
        long revision = given.revision();
        if (changes.revision() != revision) {
            changes = new Changes(revision, roles.changes());
        }
        Set<String> permissions = new HashSet<>(grants.usual(role));
        Set<String> choices =
                grants.choices(role).values().stream().flatMap(List::stream).collect(Collectors.toSet());
        changes.byRole().getOrDefault(role, Map.of()).forEach((permission, isHeld) -> {
            if (!isHeld) {
                permissions.remove(permission);
            } else if (choices.contains(permission)) {
                permissions.add(permission);
            }
        });
        return permissions;
    }

    /** What somebody may do by a role that was given, on the days on which it holds. */
    public Set<String> permissions(RoleGrant grant) {
        Set<String> held = permissions(grant.role());
        if (!grant.reach().isWhole()) {
            held.removeAll(ADMINISTERING);
        }
        return held;
    }

    /** Whether somebody changes what concerns others, so that a password alone is too little. */
    public boolean administers(WorkforceMember member) {
        return hats(member, Set.of()).whole().permissions().stream().anyMatch(ADMINISTERING::contains);
    }

    private Hats made(Holder holder, Ground ground) {
        Map<Actor, Set<String>> permissions = new LinkedHashMap<>();
        for (RoleGrant grant : held(holder.member(), ground.day())) {
            permissions
                    .computeIfAbsent(
                            reaches.actor(holder.member(), grant.reach(), ground.services()), reach -> new HashSet<>())
                    .addAll(permissions(grant));
        }
        List<Actor> hats = new ArrayList<>();
        permissions.forEach((reach, held) -> {
            held.addAll(holder.besides());
            hats.add(holding(reach, held));
        });
        return new Hats(hats.isEmpty() ? List.of(nothingBut(holder)) : hats);
    }

    private static Actor nothingBut(Holder holder) {
        WorkforceMember member = holder.member();
        return new Actor(
                member.id(),
                member.name(),
                member.agency(),
                Set.of(),
                Set.of(),
                Set.of(),
                holder.besides(),
                Scope.OWN,
                Set.of(),
                Set.of());
    }

    private static Actor holding(Actor reach, Set<String> permissions) {
        return new Actor(
                reach.person(),
                reach.name(),
                reach.agency(),
                reach.agencies(),
                reach.teams(),
                reach.services(),
                permissions,
                reach.scope(),
                reach.counted(),
                reach.colleagues());
    }

    /** Somebody who may do all that modules declare, to fill the demo world. */
    public Actor everything(WorkforceMember member) {
        Set<UUID> every = directory().services().stream().map(Service::id).collect(Collectors.toSet());
        Actor reach = reaches.actor(member, RoleGrant.Reach.usual(member.function()), List.of());
        return new Actor(
                reach.person(),
                reach.name(),
                reach.agency(),
                reach.agencies(),
                reach.teams(),
                every,
                grants.all(),
                reach.scope(),
                reach.counted(),
                reach.colleagues());
    }

    /** With what is archived: old records are seen by whoever saw them before. */
    private Directory directory() {
        return office.directory().withArchived();
    }

    /** What a role is called. */
    public Names name(String role) {
        String key = "role." + role;
        return new Names(
                texts.text(Language.EN.locale(), key),
                texts.text(Language.RU.locale(), key),
                texts.text(Language.TK.locale(), key));
    }

    /** Somebody as pages show them. */
    Frame.Reader reader(WorkforceMember member, Language language) {
        return new Frame.Reader(
                member.name(),
                texts.text(language.locale(), "role." + member.function()),
                directory()
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
