package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.strongfamilies.group.Dose;
import org.hyzmat.strongfamilies.report.Participation.Who;

/** Writes who was reached, how often they came and what became of them as tables. */
final class ParticipationTables {

    private final Values values;
    private final Participation found;

    ParticipationTables(Values values, Participation found) {
        this.values = values;
        this.found = found;
    }

    /** The tables of a report in their order. */
    List<Table> all() {
        return List.of(reach(), recruitment(), sexes(), ages(), attendance(), sessions(), retention(), dose());
    }

    private Table reach() {
        List<List<Value>> rows = new ArrayList<>();
        for (Who who : Who.values()) {
            List<Value> row = row("report.who." + who.code());
            row.add(values.count(found.of(who)));
            for (Stay stay : Stay.values()) {
                row.add(values.count(found.of(who, stay)));
            }
            row.add(values.percent(found.of(who, Stay.STAYED), found.of(who)));
            rows.add(row);
        }
        return table("report.reach", header("report.who", "report.enrolled", "report.stay.", Stay.values()), rows);
    }

    /** How many families groups found, beside how many the programme is made for. */
    private Table recruitment() {
        Map<UUID, Long> families = found.facts().families().stream()
                .collect(Collectors.groupingBy(family -> family.group().id(), Collectors.counting()));
        Map<String, Long> groups = new LinkedHashMap<>();
        List.of("few", "fit", "many", "not-stated").forEach(size -> groups.put(size, 0L));
        found.facts()
                .groups()
                .forEach(group -> groups.merge(size(group, families.getOrDefault(group.id(), 0L)), 1L, Long::sum));
        List<List<Value>> rows = new ArrayList<>();
        groups.forEach((size, number) -> {
            List<Value> row = row("report.recruitment." + size);
            row.add(values.count(number));
            rows.add(row);
        });
        List<Value> mean = row("report.recruitment.mean");
        int all = found.facts().groups().size();
        mean.add(all == 0 ? Value.NONE : values.decimal((double) found.of(Who.FAMILIES) / all));
        rows.add(mean);
        return table("report.recruitment", List.of("report.families", "report.number"), rows);
    }

    private static String size(GroupFact group, long families) {
        if (group.familiesTo() == 0) {
            return "not-stated";
        }
        return families < group.familiesFrom() ? "few" : families > group.familiesTo() ? "many" : "fit";
    }

    private Table sexes() {
        List<List<Value>> rows = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            List<Value> row = row("report.sex." + sex.code());
            Who.PERSONS.forEach(who -> row.add(values.count(found.of(who, sex))));
            rows.add(row);
        }
        return table("report.sexes", people("report.sex"), rows);
    }

    private Table ages() {
        List<List<Value>> rows = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            List<Value> row = row("report.age." + band.code());
            Who.PERSONS.forEach(who -> row.add(values.count(found.of(who, band))));
            rows.add(row);
        }
        return table("report.ages", people("report.age"), rows);
    }

    private Table attendance() {
        List<List<Value>> rows = new ArrayList<>();
        for (Who who : Who.PERSONS) {
            List<Value> row = row("report.who." + who.code());
            row.add(values.count(found.marked(who)));
            row.add(values.count(found.attended(who)));
            row.add(values.percent(found.attended(who), found.marked(who)));
            rows.add(row);
        }
        return table(
                "report.attendance",
                List.of("report.who", "report.offered", "report.attended", "report.attended.share"),
                rows);
    }

    private Table sessions() {
        List<List<Value>> rows = new ArrayList<>();
        found.familiesBySessions().forEach((sessions, families) -> {
            List<Value> row = new ArrayList<>(List.of(values.count(sessions)));
            row.add(values.count(families));
            row.add(values.percent(families, found.of(Who.FAMILIES)));
            rows.add(row);
        });
        return table("report.sessions", List.of("report.sessions.number", "report.families", "report.share"), rows);
    }

    private Table retention() {
        List<List<Value>> rows = new ArrayList<>();
        found.leaving().forEach((reason, families) -> {
            List<Value> row = row("leave.reason." + reason);
            row.add(values.count(families));
            rows.add(row);
        });
        List<Value> goneOn = row("report.gone-on");
        goneOn.add(values.count(found.facts().goneOn()));
        rows.add(goneOn);
        return table("report.retention", List.of("report.reason", "report.families"), rows);
    }

    private Table dose() {
        List<List<Value>> rows = new ArrayList<>();
        for (Who who : Who.values()) {
            List<Value> row = row("report.who." + who.code());
            for (Dose dose : Dose.values()) {
                row.add(values.count(found.of(who, dose)));
            }
            rows.add(row);
        }
        List<String> header = new ArrayList<>(List.of("report.who"));
        Arrays.stream(Dose.values()).forEach(dose -> header.add("report.dose." + dose.code()));
        return table("report.dose", header, rows);
    }

    private List<Value> row(String key) {
        return new ArrayList<>(List.of(values.words(key)));
    }

    private static List<String> header(String rows, String total, String prefix, Stay... stays) {
        List<String> header = new ArrayList<>(List.of(rows, total));
        Arrays.stream(stays).forEach(stay -> header.add(prefix + stay.code()));
        header.add("report.stay.share");
        return header;
    }

    private static List<String> people(String rows) {
        List<String> header = new ArrayList<>(List.of(rows));
        Who.PERSONS.forEach(who -> header.add("report.who." + who.code()));
        return header;
    }

    private Table table(String title, List<String> header, List<List<Value>> rows) {
        return new Table(values.text(title), header.stream().map(values::text).toList(), rows, List.of());
    }
}
