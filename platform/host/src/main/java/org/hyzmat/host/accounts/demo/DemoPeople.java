package org.hyzmat.host.accounts.demo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.WorkforceMember;

/** Those of the demo world's people who have accounts: the first of each function in each agency. */
public final class DemoPeople {

    private static final List<String> AGENCY_TYPES =
            List.of("state-provider", "public-association", "training-provider", "ministry");
    private static final List<String> FUNCTIONS = List.of("facilitator", "coordinator");

    private final Map<String, Persona> personas = new LinkedHashMap<>();

    /** The people of the agencies that were made up. */
    public DemoPeople(Directory directory) {
        directory.agencies().stream()
                .filter(Agency::demo)
                .sorted(Comparator.comparingInt(agency -> place(AGENCY_TYPES, agency.type())))
                .forEach(agency -> addPersonas(agency, directory.workforce(agency.id())));
    }

    private void addPersonas(Agency agency, List<WorkforceMember> workforce) {
        workforce.stream()
                .sorted(Comparator.comparingInt(member -> place(FUNCTIONS, member.function())))
                .forEach(member -> {
                    String key = member.function() + "." + agency.code().toLowerCase(Locale.ROOT);
                    personas.putIfAbsent(key, new Persona(key, member, agency.names()));
                });
    }

    private static int place(List<String> order, String code) {
        int place = order.indexOf(code);
        return place < 0 ? order.size() : place;
    }

    /** All of them, those first who do most. */
    public List<Persona> personas() {
        return List.copyOf(personas.values());
    }

    /** One person of each agency who coordinates its work, to fill the demo world. */
    public List<WorkforceMember> coordinators() {
        return personas.values().stream()
                .filter(persona -> persona.role().equals("coordinator"))
                .map(Persona::member)
                .toList();
    }
}
