package org.hyzmat.host.directory.csv;

import static org.hyzmat.host.directory.csv.Cells.code;
import static org.hyzmat.host.directory.csv.Cells.date;
import static org.hyzmat.host.directory.csv.Cells.number;
import static org.hyzmat.host.directory.csv.Cells.oneOf;
import static org.hyzmat.host.directory.csv.Cells.rowOf;
import static org.hyzmat.host.directory.csv.Cells.several;
import static org.hyzmat.host.directory.csv.Cells.text;
import static org.hyzmat.host.directory.csv.Cells.yesOrNo;
import static org.hyzmat.host.directory.csv.Column.optional;
import static org.hyzmat.host.directory.csv.Column.required;

import java.util.List;
import java.util.stream.Stream;

/** The registers of the directory, each after those it refers to. */
final class Registers {

    private static final CellKind PRECISION = oneOf("day", "month", "about");

    private static final Register PLACES = register(
            "place",
            "places.csv",
            "place",
            List.of("code"),
            marked(List.of(
                    columns(required("code", code())),
                    columns(required("kind", oneOf("region", "city", "etrap", "borough", "village", "abroad"))),
                    names("name", 200),
                    columns(
                            optional("parent", rowOf("place")).into("parent_id"),
                            optional("iso_code", text(6)),
                            optional("first_on", date()),
                            optional("first_precision", PRECISION),
                            optional("last_on", date()),
                            optional("predecessors", words(rowOf("place"))).into("place_predecessor.predecessor_id"),
                            optional("pilot_first_on", date()),
                            optional("pilot_last_on", date()),
                            required("verified", yesOrNo())))),
            Rule.period("first_on", "last_on"),
            Rule.precision("first_on", "first_precision"),
            Rule.period("pilot_first_on", "pilot_last_on"));

    private static final Register AGENCY_TYPES = register(
            "agency-type",
            "agency-types.csv",
            "agency_type",
            List.of("code"),
            joined(List.of(columns(required("code", code())), names("name", 200))));

    private static final Register AGENCIES = register(
            "agency",
            "agencies.csv",
            "agency",
            List.of("code"),
            marked(List.of(
                    columns(
                            required("code", code()),
                            required("type", rowOf("agency-type")).into("type_id")),
                    names("name", 200),
                    columns(
                            optional("spellings", several(" *\\| *", "|", text(200)))
                                    .into("agency_spelling.spelling"),
                            required("place", rowOf("place")).into("place_id")))));

    private static final Register PROGRAMMES = register(
            "programme",
            "programmes.csv",
            "programme",
            List.of("code"),
            marked(List.of(columns(required("code", code())), names("name", 300), period())),
            Rule.period("first_on", "last_on"));

    private static final Register PARTICIPATIONS = register(
            "participation",
            "participations.csv",
            "participation",
            List.of("programme", "agency", "role"),
            marked(List.of(
                    columns(
                            required("programme", rowOf("programme")).into("programme_id"),
                            required("agency", rowOf("agency")).into("agency_id"),
                            required(
                                    "role",
                                    oneOf(
                                            "lead-national-partner",
                                            "lead-un-agency",
                                            "participating",
                                            "implementer",
                                            "funder",
                                            "technical-support"))),
                    period())),
            Rule.period("first_on", "last_on"));

    private static final Register SERVICES = register(
            "service",
            "services.csv",
            "service",
            List.of("code"),
            marked(List.of(
                    columns(required("code", code()), optional("pilot", number(1, 999))),
                    names("name", 300),
                    names("target", 300),
                    columns(
                            required("sensitivity", oneOf("open", "restricted")),
                            required("form", oneOf("at-home", "semi-stationary", "stationary", "group", "course")),
                            required("lead_agency", rowOf("agency")).into("lead_agency_id"),
                            optional("places", words(rowOf("place"))).into("service_place.place_id"),
                            optional("modules", words(code())).into("service_module.module"),
                            required("status", oneOf("planned", "running", "ended")),
                            optional("planned_start_on", date()),
                            optional("planned_start_precision", PRECISION),
                            optional("actual_start_on", date()),
                            optional("actual_start_precision", PRECISION)))),
            Rule.distinct("pilot"),
            Rule.precision("planned_start_on", "planned_start_precision"),
            Rule.precision("actual_start_on", "actual_start_precision"));

    private static final Register PROVIDERS = register(
            "service-provider",
            "service-providers.csv",
            "service_provider",
            List.of("service", "agency"),
            marked(List.of(columns(
                    required("service", rowOf("service")).into("service_id"),
                    required("agency", rowOf("agency")).into("agency_id")))));

    private static final Register WORKFORCE = register(
            "workforce",
            "workforce.csv",
            "workforce",
            List.of("code"),
            marked(List.of(
                    columns(
                            required("code", code()),
                            required("person", Cells.idOf("person")).into("person_id"),
                            required("name", text(200)),
                            required("agency", rowOf("agency")).into("agency_id"),
                            required(
                                    "function",
                                    oneOf(
                                            "platform-administrator",
                                            "agency-administrator",
                                            "social-work-specialist",
                                            "supervisor",
                                            "coordinator",
                                            "facilitator",
                                            "carer",
                                            "trainer",
                                            "allied-professional",
                                            "programme-staff",
                                            "auditor",
                                            "guest-expert")),
                            optional("services", words(rowOf("service"))).into("workforce_service.service_id")),
                    period())),
            Rule.period("first_on", "last_on"));

    private static final Register COORDINATORS = register(
            "service-coordinator",
            "service-coordinators.csv",
            "service_coordinator",
            List.of("service", "workforce", "first_on"),
            marked(List.of(columns(
                    required("service", rowOf("service")).into("service_id"),
                    required("workforce", rowOf("workforce")).into("workforce_id"),
                    required("first_on", date()),
                    optional("last_on", date())))),
            Rule.period("first_on", "last_on"),
            Rule.oneAtATime("service", "first_on", "last_on"));

    static final List<Register> ALL = List.of(
            PLACES, AGENCY_TYPES, AGENCIES, PROGRAMMES, PARTICIPATIONS, SERVICES, PROVIDERS, WORKFORCE, COORDINATORS);

    private Registers() {}

    private static Register register(
            String name, String file, String table, List<String> key, List<Column> columns, Rule... rules) {
        List<String> names = columns.stream().map(Column::name).toList();
        return new Register(
                name,
                file,
                table,
                key,
                columns,
                Stream.concat(Stream.of(rules), Stream.of(Rule.names("inferred", names)))
                        .toList());
    }

    private static List<Column> columns(Column... columns) {
        return List.of(columns);
    }

    private static List<Column> names(String name, int longest) {
        return Stream.of("_en", "_ru", "_tk")
                .map(language -> required(name + language, text(longest)))
                .toList();
    }

    private static List<Column> period() {
        return List.of(optional("first_on", date()), optional("last_on", date()));
    }

    private static List<Column> joined(List<List<Column>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** The columns of a register whose rows say how sure they are. */
    private static List<Column> marked(List<List<Column>> parts) {
        List<Column> marks = List.of(
                required("mark", oneOf("fact", "inferred", "made-up")),
                optional("inferred", text(200)),
                optional("source", text(300)));
        return joined(List.of(joined(parts), marks));
    }

    private static CellKind words(CellKind one) {
        return several(" +", "spaces", one);
    }
}
