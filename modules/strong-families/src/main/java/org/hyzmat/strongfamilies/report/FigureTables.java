package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.List;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.figures.Figure;
import org.hyzmat.platform.figures.Release;
import org.hyzmat.platform.figures.Selection;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.strongfamilies.report.Participation.Who;

/**
 * Writes the tables of a report for somebody who reads figures and sees nobody. There are fewer than for others,
 * since parts that say the same of the same people in two tables would give each other away.
 */
final class FigureTables {

    private final Reading reading;
    private final Values values;
    private final Release families;
    private final Release people;

    FigureTables(Reading reading) {
        this.reading = reading;
        this.values = reading.values();
        Questions questions = new Questions(reading.everything());
        this.families = reading.figures().release(questions::families);
        this.people = reading.figures().release(questions::people);
    }

    List<Table> all() {
        Facts facts = reading.report().facts();
        Participation found = new Participation(facts);
        Selection asked = Questions.of(reading.coverage());
        return List.of(
                reach(asked, found),
                courses(asked, facts),
                sexes(asked, found),
                ages(asked, found),
                attendance(asked, found));
    }

    private Table reach(Selection asked, Participation found) {
        List<List<Value>> rows = List.of(
                List.of(
                        values.words("report.who.families"),
                        values.count(families.figure(asked, found.of(Who.FAMILIES)))),
                List.of(values.words("report.who.people"), values.count(people.figure(asked, found.of(Who.PEOPLE)))));
        return table("report.reach", List.of("report.who", "report.enrolled"), rows);
    }

    private Table courses(Selection asked, Facts facts) {
        List<List<Value>> rows = new ArrayList<>();
        Figure all = families.figure(asked, facts.families().size());
        for (Course course : Course.of(facts)) {
            Figure number = families.figure(asked, Questions.COURSE, course.code(), course.count(facts));
            rows.add(List.of(values.words(course.textKey(facts)), values.count(number), values.percent(number, all)));
        }
        return table("report.course", List.of("report.families", "report.number", "report.share"), rows);
    }

    private Table sexes(Selection asked, Participation found) {
        List<List<Value>> rows = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            Figure number = people.figure(asked, Questions.SEX, sex.code(), found.of(Who.PEOPLE, sex));
            rows.add(List.of(values.words("report.sex." + sex.code()), values.count(number)));
        }
        return table("report.sexes", List.of("report.sex", "report.who.people"), rows);
    }

    private Table ages(Selection asked, Participation found) {
        List<List<Value>> rows = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            Figure number = people.figure(asked, Questions.AGE, band.code(), found.of(Who.PEOPLE, band));
            rows.add(List.of(values.words("report.age." + band.code()), values.count(number)));
        }
        return table("report.ages", List.of("report.age", "report.who.people"), rows);
    }

    private Table attendance(Selection asked, Participation found) {
        List<List<Value>> rows = List.of(attended("report.who.people", asked, found));
        return table(
                "report.attendance",
                List.of("report.who", "report.offered", "report.attended", "report.attended.share"),
                rows);
    }

    private List<Value> attended(String who, Selection asked, Participation found) {
        Figure marked = people.figure(asked, found.marked(Who.PEOPLE));
        Figure attended = people.figure(asked, found.attended(Who.PEOPLE));
        return List.of(
                values.words(who), values.count(marked), values.count(attended), values.percent(attended, marked));
    }

    /** A row for each provider, place, service or programme. */
    Table compared(Aspect aspect) {
        Selection asked = Questions.of(reading.coverage());
        List<List<Value>> rows = new ArrayList<>();
        for (AspectTable.Part part : new AspectTable(reading).parts(aspect)) {
            Selection row = asked.and(aspect.code(), part.id().toString());
            Participation found = part.found();
            Figure all = families.figure(row, found.of(Who.FAMILIES));
            Figure enough =
                    families.figure(row, Questions.COURSE, Course.ENOUGH.code(), Course.ENOUGH.count(found.facts()));
            Figure marked = people.figure(row, found.marked(Who.PEOPLE));
            rows.add(List.of(
                    Value.of(part.name()),
                    values.count(found.facts().groups().size()),
                    values.count(all),
                    values.count(people.figure(row, found.of(Who.PEOPLE))),
                    values.percent(people.figure(row, found.attended(Who.PEOPLE)), marked),
                    found.facts().requiresSessions() ? values.percent(enough, all) : Value.NONE));
        }
        List<String> header = new ArrayList<>(List.of("report.aspect." + aspect.code()));
        header.addAll(List.of(
                "report.recruitment.groups",
                "report.families",
                "report.who.people",
                "report.compared.attended",
                "report.course.enough"));
        return table("report.compared", header, rows);
    }

    private Table table(String title, List<String> header, List<List<Value>> rows) {
        return new Table(
                values.text(title),
                header.stream().map(values::text).toList(),
                rows,
                values.hidden(rows, reading.figures()));
    }
}
