package org.hyzmat.distribution.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.testkit.TestingHost;
import org.hyzmat.testkit.web.Visitor;

/** Who comes to the portal: somebody of every role in two agencies, and a stranger. How they come in stands here. */
final class Everyone {

    /** Whoever has not said who they are. */
    static final String NOBODY = "nobody";

    /** Every role that a portal knows. */
    static final List<String> ROLES = List.of(
            "coordinator",
            "facilitator",
            "carer",
            "social-work-specialist",
            "supervisor",
            "trainer",
            "guest-expert",
            "allied-professional",
            "programme-staff",
            "agency-administrator",
            "auditor",
            "platform-administrator");

    /** The agency whose people try. */
    static final String OURS = "demo-nur";

    /** The agency whose records are tried for. */
    static final String THEIRS = "demo-cynar";

    private static final Map<String, Set<String>> THERE = Map.of(
            OURS,
            Set.of("facilitator", "coordinator", "carer", "agency-administrator"),
            THEIRS,
            Set.of("facilitator", "coordinator", "carer", "social-work-specialist", "agency-administrator"));

    /** Who stands where in the other agency, so that a record of one agency can become one of the other. */
    private static final Map<String, String> COLLEAGUES = Map.of(
            "demo-ayna", "demo-dowlet",
            "demo-serdar", "demo-gozel",
            "demo-maral", "canary-facilitator-demo-cynar",
            "demo-jeren", "demo-bahar",
            "demo-ogulgerek", "demo-yazgeldi",
            "demo-sona", "demo-lale",
            "demo-tawus", "canary-carer-demo-cynar",
            "demo-kerim", "demo-shemshat");

    private Everyone() {}

    /** Somebody of an agency in a browser of their own. */
    static Visitor enter(TestingHost host, String role, String agency) {
        return role.equals(NOBODY) ? host.stranger() : host.as(role + "." + agency);
    }

    static UUID agency(String code) {
        return RegisterId.of("agency", code);
    }

    static UUID service(String code) {
        return RegisterId.of("service", code);
    }

    /** Writes whoever is missing where a portal reads its registers when it starts. */
    static void hire(Path data) {
        StringBuilder file =
                new StringBuilder("code,person,name,agency,function,services,first_on,last_on,mark,inferred,source\n");
        for (String agency : List.of(OURS, THEIRS)) {
            for (String role : ROLES) {
                if (!THERE.get(agency).contains(role) || isSpare(agency, role)) {
                    file.append("%1$s,%1$s,Hired %2$s,%3$s,%2$s,%4$s,2024-01-15,,made-up,,\n"
                            .formatted(hired(role, agency), role, agency, services(agency)));
                }
            }
        }
        try {
            Files.writeString(
                    Files.createDirectories(data.resolve("directory")).resolve("workforce.csv"), file.toString());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The first agency has three of them and the second one two. */
    private static boolean isSpare(String agency, String role) {
        return agency.equals(THEIRS) && Set.of("facilitator", "carer").contains(role);
    }

    private static String services(String agency) {
        String both = "pilot-08 pilot-09 pilot-10 pilot-11 pilot-12";
        return agency.equals(OURS) ? "pilot-07 " + both : both;
    }

    private static String hired(String role, String agency) {
        return "canary-" + role + "-" + agency;
    }

    /** The people of ours, each with the one who stands in their place among theirs. */
    static Map<UUID, UUID> colleagues() {
        Map<String, String> codes = ROLES.stream()
                .filter(role -> !THERE.get(OURS).contains(role))
                .collect(Collectors.toMap(
                        role -> hired(role, OURS),
                        role -> role.equals("social-work-specialist") ? "demo-merdan" : hired(role, THEIRS)));
        codes.putAll(COLLEAGUES);
        return ids(codes);
    }

    /** The same from the training centre, the only agency of the demo world that gives courses, to ours. */
    static Map<UUID, UUID> trainers() {
        return ids(Map.of(
                "demo-enejan", "demo-jeren",
                "demo-myrat", hired("trainer", OURS),
                "demo-elin", hired("guest-expert", OURS)));
    }

    private static Map<UUID, UUID> ids(Map<String, String> codes) {
        return codes.entrySet().stream()
                .collect(Collectors.toMap(
                        code -> RegisterId.of("person", code.getKey()),
                        code -> RegisterId.of("person", code.getValue())));
    }
}
