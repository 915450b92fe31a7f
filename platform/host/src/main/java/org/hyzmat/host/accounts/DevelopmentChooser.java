package org.hyzmat.host.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Accounts;
import org.hyzmat.host.web.Preferences;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.WorkforceMember;

/** Lets anybody on this machine be one of the demo world's people, without a password. */
public final class DevelopmentChooser implements Accounts {

    /** The cookie that holds the chosen persona. */
    public static final String COOKIE = "hyzmat-persona";

    private static final List<String> AGENCY_TYPES =
            List.of("state-provider", "public-association", "training-provider", "ministry");
    private static final List<String> FUNCTIONS = List.of("facilitator", "coordinator");

    private final Standing standing;
    private final TextCatalogue texts;
    private final Map<String, Persona> personas = new LinkedHashMap<>();

    /** A chooser among the people of the demo agencies; one that is closed has none, whatever the register holds. */
    public DevelopmentChooser(Directory directory, Standing standing, TextCatalogue texts, boolean isOpen) {
        this.standing = standing;
        this.texts = texts;
        directory.agencies().stream()
                .filter(agency -> isOpen && agency.demo())
                .sorted(Comparator.comparingInt(agency -> place(AGENCY_TYPES, agency.type())))
                .forEach(agency -> addPersonas(agency, directory.workforce(agency.id())));
    }

    private void addPersonas(Agency agency, List<WorkforceMember> workforce) {
        List<WorkforceMember> members = workforce.stream()
                .sorted(Comparator.comparingInt(member -> place(FUNCTIONS, member.function())))
                .toList();
        for (WorkforceMember member : members) {
            String key = member.function() + "." + agency.code().toLowerCase(java.util.Locale.ROOT);
            personas.putIfAbsent(key, new Persona(key, member, agency.names()));
        }
    }

    private static int place(List<String> order, String code) {
        int place = order.indexOf(code);
        return place < 0 ? order.size() : place;
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
                .map(persona -> standing.everything(persona.member()))
                .toList();
    }

    @Override
    public Optional<SignedIn> of(HttpServletRequest request, Language language) {
        return Preferences.cookie(request, COOKIE)
                .map(personas::get)
                .map(persona -> new SignedIn(
                        standing.hats(persona.member(), Set.of()), standing.reader(persona.member(), language)));
    }

    @Override
    public String notice(Language language) {
        return personas.isEmpty() ? "" : texts.text(language.locale(), "chooser.notice");
    }
}
