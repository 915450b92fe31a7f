package org.hyzmat.host.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Accounts;
import org.hyzmat.host.web.Preferences;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;

/** Lets anybody on this machine be one of the demo world's people: the only way in until there are accounts. */
public final class DevelopmentChooser implements Accounts {

    /** The cookie that holds the chosen persona. */
    public static final String COOKIE = "hyzmat-persona";

    private static final List<String> AGENCY_TYPES =
            List.of("state-provider", "public-association", "training-provider", "ministry");
    private static final List<String> FUNCTIONS = List.of("facilitator", "coordinator");

    private final Directory directory;
    private final Grants grants;
    private final TextCatalogue texts;
    private final Map<String, Persona> personas = new LinkedHashMap<>();
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(int revision, Actor actor) {}

    /** A chooser among the people of the demo agencies; without a demo world there are none. */
    public DevelopmentChooser(Directory directory, Grants grants, TextCatalogue texts) {
        this.directory = directory;
        this.grants = grants;
        this.texts = texts;
        directory.agencies().stream()
                .filter(Agency::demo)
                .sorted(Comparator.comparingInt(agency -> place(AGENCY_TYPES, agency.type())))
                .forEach(this::addPersonas);
    }

    private void addPersonas(Agency agency) {
        List<WorkforceMember> members = directory.workforce(agency.id()).stream()
                .sorted(Comparator.comparingInt(member -> place(FUNCTIONS, member.function())))
                .toList();
        for (WorkforceMember member : members) {
            String key = member.function() + "." + agency.code().toLowerCase(java.util.Locale.ROOT);
            personas.putIfAbsent(
                    key,
                    new Persona(
                            key,
                            member.id(),
                            member.name(),
                            member.function(),
                            agency.id(),
                            agency.names(),
                            scope(member.function())));
        }
    }

    private static int place(List<String> order, String code) {
        int place = order.indexOf(code);
        return place < 0 ? order.size() : place;
    }

    private static Scope scope(String role) {
        return switch (role) {
            case "programme-staff", "platform-administrator", "auditor" -> Scope.FIGURES;
            default -> Scope.AGENCY;
        };
    }

    /** Everybody one can enter as. */
    public List<Persona> personas() {
        return List.copyOf(personas.values());
    }

    /** Whether one can enter as this persona. */
    public boolean knows(String key) {
        return personas.containsKey(key);
    }

    /** Where a persona's work begins. */
    public String landing(String key) {
        String role = personas.get(key).role();
        return role.equals("platform-administrator") ? "/admin/modules" : "/";
    }

    /** One person of each demo agency who may do everything, to fill the demo world. */
    public List<Actor> staff() {
        return personas.values().stream()
                .filter(persona -> persona.role().equals("coordinator"))
                .map(persona -> actor(
                        persona,
                        grants.all(),
                        directory.services().stream().map(Service::id).collect(Collectors.toSet())))
                .toList();
    }

    @Override
    public Optional<SignedIn> of(HttpServletRequest request, Language language) {
        return Preferences.cookie(request, COOKIE)
                .map(personas::get)
                .map(persona -> new SignedIn(actor(persona), reader(persona, language)));
    }

    private Actor actor(Persona persona) {
        int revision = grants.revision();
        Remembered known = remembered.get(persona.key());
        if (known == null || known.revision() != revision) {
            known = new Remembered(revision, actor(persona, grants.of(persona.role()), services(persona)));
            remembered.put(persona.key(), known);
        }
        return known.actor();
    }

    private Actor actor(Persona persona, Set<String> permissions, Set<UUID> services) {
        return new Actor(
                persona.person(),
                persona.name(),
                persona.agency(),
                persona.scope() == Scope.AGENCY ? Set.of(persona.agency()) : Set.of(),
                Set.of(),
                services,
                permissions,
                persona.scope(),
                persona.scope() == Scope.AGENCY ? Set.of(persona.agency()) : everybody());
    }

    private Set<UUID> everybody() {
        return directory.agencies().stream().map(Agency::id).collect(Collectors.toSet());
    }

    private Set<UUID> services(Persona persona) {
        Set<UUID> admitted = directory.workforce(persona.agency()).stream()
                .filter(member -> member.id().equals(persona.person()))
                .findFirst()
                .map(WorkforceMember::services)
                .orElse(Set.of());
        return directory.services().stream()
                .filter(service -> service.sensitivity() == Service.Sensitivity.OPEN || admitted.contains(service.id()))
                .map(Service::id)
                .collect(Collectors.toSet());
    }

    private Frame.Reader reader(Persona persona, Language language) {
        return new Frame.Reader(
                persona.name(),
                texts.text(language.locale(), "role." + persona.role()),
                persona.agencyNames().in(language.locale()),
                initials(persona.name()));
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    @Override
    public String notice(Language language) {
        return personas.isEmpty() ? "" : texts.text(language.locale(), "chooser.notice");
    }
}
