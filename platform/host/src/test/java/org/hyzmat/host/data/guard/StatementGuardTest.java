package org.hyzmat.host.data.guard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements on personal records are let past. */
class StatementGuardTest {

    private static final GuardedTable GROUP = new GuardedTable(
            "families",
            "family_group",
            true,
            "agency_id",
            "service_id",
            "",
            "created_by",
            Set.of("place_id", "held_on"));
    private static final GuardedTable SESSION =
            new GuardedTable("families", "session", true, "agency_id", "", "team_id", "", Set.of("held_on", "kept"));
    private static final GuardedTable CURRICULUM =
            new GuardedTable("families", "curriculum", false, "", "", "", "", Set.of());
    private static final GuardedTable LABEL =
            new GuardedTable("people", "person_label", true, "agency_id", "", "", "", Set.of());

    private static final GuardedTables TABLES = new GuardedTables() {

        private final Map<String, GuardedTable> known = Map.of(
                ".family_group", GROUP,
                "families.family_group", GROUP,
                ".session", SESSION,
                "families.session", SESSION,
                ".curriculum", CURRICULUM,
                "people.person_label", LABEL);

        @Override
        public Optional<GuardedTable> find(String schema, String name) {
            return Optional.ofNullable(known.get(schema + "." + name));
        }

        @Override
        public Object state() {
            return known;
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select g.name from family_group g where g.id = :id and <visible:g>",
                "select family_group.name from family_group where <visible:family_group>",
                "select g.name from family_group as g where <visible:g> and (g.name = 'a' or g.name = 'b')",
                "select g.name from \"family_group\" \"g\" where <visible:g>",
                "select g.name from families.family_group g where <visible:g>",
                "select p.label from people.person_label p where <visible:p>",
                "select person_label.label from people.person_label where <visible:person_label>",
                "select g.name from family_group g join session s on s.group_id = g.id"
                        + " where <visible:g> and <visible:s>",
                "select g.name from family_group g, session s where s.group_id = g.id and <visible:g> and <visible:s>",
                "select g.name from family_group g left join session s on s.group_id = g.id and <visible:s>"
                        + " where <visible:g>",
                "select g.name from family_group g left join session s on s.id = :s and <visible:s>"
                        + " left join curriculum c on c.id = g.curriculum_id where <visible:g> order by g.name, g.id",
                "select (select count(*) from session s where s.group_id = g.id and <visible:s>) from family_group g"
                        + " where <visible:g>",
                "select g.name from family_group g where <visible:g>"
                        + " union all select h.name from family_group h where <visible:h>",
                "select g.name from family_group g where <visible:g>"
                        + " except select g.name from family_group g where g.id = :id and <visible:g>",
                "with mine as (select g.id from family_group g where <visible:g>) select id from mine",
                "select g.name from family_group g where <visible:g>"
                        + " and exists (select 1 from session s where s.group_id = g.id and <visible:s>)",
                "update family_group g set name = :name where g.id = :id and g.version = :v and <visible:g>",
                "update family_group set name = :name where id = :id and <visible:family_group>",
                "delete from session s where s.id = :id and <visible:s>",
                "insert into family_group (id, agency_id, session) values (:id, :agency, :session)",
                "insert into families.family_group (id, agency_id) values (:id, :agency)",
                "insert into session (id, agency_id) select :id, g.agency_id from family_group g where <visible:g>",
                "merge into session s using (values (:id)) v (id) on s.id = v.id and <visible:s>"
                        + " when matched then update set held = true when not matched then insert (id) values (v.id)",
                "select c.name from curriculum c where c.id = :id or c.name = :name",
                "select 'family_group', name from curriculum -- from family_group",
                "select c.name /* from family_group */ from curriculum c",
                "select c.family_group, x.session from curriculum c, other x",
                "select g.name from family_group g where <visible:g> and case when g.a = 1 or g.b = 2 then 1 end = 1",
                "select g.name from family_group g where (<visible:g> and g.id in (<ids>)) for update",
                "select g.name from family_group g where <visible:g>;",
                "select g.name from family_group g where <visible:g> group by g.name having count(*) > 1 limit 1",
                "select g.name from family_group g where <visible:g> fetch first 1 row only",
                "select g.name from family_group g where <visible:g> and left(g.name, 1) = 'a' and g.end = 1",
                "delete from session s where <visible:s> returning s.id",
                "select g.name from family_group g where (((<visible:g>))) order by g.name",
                "insert into session as s (id, agency_id) values (:id, :agency)",
                "insert into session as s (id, agency_id) values (:id, :agency)"
                        + " on conflict (id) do update set held = true where <visible:s>",
                "insert into family_group (id) select g.id from family_group g where <visible:g>",
                "select g.name from family_group g join (select 1 as one) x (one) on true where <visible:g>",
            })
    void allowed(String template) {
        assertDoesNotThrow(() -> check(template));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name from family_group",
                "select name from family_group where agency_id = any(:visible_agencies)",
                "select name from FAMILY_GROUP",
                "select name from \"family_group\"",
                "select name from families.family_group",
                "select name from families . /* so */ \"family_group\"",
                "select label from people.person_label",
                "select name from only (family_group)",
                "select name from (family_group)",
                "table family_group",
                "select 1 where exists (table family_group)",
                "select g.name from family_group g join session s on s.group_id = g.id where <visible:g>",
                "select g.name from family_group g, session s where <visible:g>",
                "select g.name from curriculum c, family_group g",
                "select g.name from family_group g, family_group h where <visible:g> and <visible:g>",
                "select g.name from family_group g where 1 = 1 -- and <visible:g>",
                "select g.name from family_group g where 1 = 1 /* and <visible:g> */",
                "select g.name from family_group g where g.name <> ' and <visible:g> '",
                "select g.name from family_group g where <visible:g> union select name from family_group",
                "select g.name from family_group g union select g.name from family_group g"
                        + " where <visible:g> and <visible:g>",
                "with mine as (select id from family_group) select id from mine",
                "select c.name from curriculum c where exists (select 1 from session s where s.curriculum_id = c.id)",
                "select (select count(*) from session) from curriculum",
                "select g.name from family_group g where exists (select 1 from session s where <visible:s> and"
                        + " <visible:g>)",
                "update family_group set name = :name where id = :id",
                "update curriculum set name = (select max(name) from family_group)",
                "delete from session",
                "delete from session using family_group g where g.id = session.group_id and <visible:g>",
                "insert into curriculum (name) select name from family_group",
                "insert into session (id) table family_group",
                "insert into session (id) values (:id) on conflict (id) do update set held = true",
                "insert into curriculum (name) values ((select max(name) from family_group))",
                "merge into session key (id) values (:id, :held)",
                "merge into session s using (values (:id)) v (id) on s.id = v.id when matched then delete",
                "merge into session s using (values (:id)) v (id) on s.id = v.id"
                        + " when matched and <visible:s> then delete when matched then update set held = true",
                "merge into session s using (values (:id)) v (id) on s.id = v.id and <visible:s>"
                        + " when not matched by source then delete",
                "merge into curriculum c using family_group g on g.id = c.id when matched then delete",
                "select g.name from family_group g where <visible:g> or 1 = 1",
                "select g.name from family_group g where g.name = 'a' or g.name = 'b' and <visible:g>",
                "select g.name from family_group g where (<visible:g>) or g.name = 'a'",
                "select g.name from family_group g where (g.name = 'a' or <visible:g>)",
                "select g.name from family_group g where not <visible:g>",
                "select g.name from family_group g where not (<visible:g>)",
                "select g.name from family_group g where <visible:g> is not null",
                "select g.name from family_group g where coalesce(<visible:g>, true)",
                "select g.name from family_group g where <visible:g> regexp '.'",
                "select g.name from family_group g where <visible:g> ilike '%e%'",
                "select g.name from family_group g where <visible:g> similar to '%'",
                "select g.name from family_group g where <visible:g> operator(pg_catalog.<>) true",
                "select g.name from family_group g where <visible:g> operator(families.<>) true",
                "select g.name from family_group g where <visible:g> isnull",
                "select g.name from family_group g where <visible:g> notnull and 1 = 1",
                "select g.name from family_group g where <visible:g> collate \"c\" = 'x'",
                "select g.name from family_group g where <visible:g> at time zone 'x'",
                "select g.name from family_group g where <visible:g>::text <> ''",
                "select g.name from family_group g where <visible:g> = false",
                "select g.name from family_group g where <visible:g> in (true, false)",
                "select g.name from family_group g where (<visible:g>) is not true",
                "select g.name from family_group g where (<visible:g>) isnull",
                "select g.name from family_group g where ((<visible:g>) regexp '.')",
                "select g.name from family_group g where <visible:g> xor true",
                "select g.name from family_group g where <visible:g> and g.end or true",
                "select g.name from family_group g where <visible:g> and g.case = 1 or true",
                "select g.name from family_group g where <visible:g> and g.order = 1 or true",
                "select g.name from family_group g where <visible:g> and g.set = 1 or true",
                "select g.name from family_group g where <visible:g> and set or true",
                "select g.name from family_group g where <visible:g> and minus or true",
                "select g.name from family_group g where <visible:g> and qualify or true",
                "select g.name from family_group g where true or g.where and <visible:g>",
                "select g.name from family_group as g(a, agency_id, service_id) where <visible:g>",
                "select g.name from family_group g (a, agency_id, service_id) where <visible:g>",
                "select g.name from only family_group as g (a, agency_id) where <visible:g>",
                "select g.name from (family_group g cross join other) as g (a, agency_id) where <visible:g>",
                "select g.name from (family_group g cross join other) g(a, agency_id) where <visible:g>",
                "select family_group.name from family_group as family_group(a, agency_id) where <visible:family_group>",
                "update family_group g (a, agency_id) set name = 'a' where <visible:g>",
                "select g.name from family_group \"G\", curriculum g where <visible:g>",
                "select g.name from family_group \"g\", curriculum \"G\" where <visible:g>",
                "select * from crosstab('select name, 1, 1 from family_group') as x (a text, b int)",
                "select * from csvread('/etc/passwd')",
                "select csvwrite('/tmp/x', 'select * from family_group')",
                "select g.name from family_group g where case when g.a = 1 and <visible:g> then true else true end",
                "select g.name, <visible:g> from family_group g",
                "select g.name from family_group g left join curriculum c on c.id = g.curriculum_id and <visible:g>",
                "select g.name from curriculum c right join family_group g on c.id = g.curriculum_id and <visible:g>",
                "select g.name from curriculum c full outer join family_group g on true and <visible:g>",
                "select name from family_group; select 1",
                "select 1; select name from family_group",
                "select 1; do $$ begin execute 'delete from family_group'; end $$",
                "select name from curriculum; set search_path to people",
                "do $$ begin execute 'select name from family_group'; end $$",
                "set search_path to people",
                "copy family_group to stdout",
                "explain analyze select name from family_group",
                "create temporary table t as select name from family_group",
                "select query_to_xml('select name from family_group', true, true, '')",
                "select most_common_vals from pg_catalog.pg_stats",
                "select set_config('search_path', 'people', false)",
                "select name from `family_group`",
                "select name from U&\"family_grou\\0070\"",
                "select 1 // from family_group",
                "select E'\\' from family_group where '",
                "select $x$ where <visible:g> $x$ from family_group g",
                "select 'x from family_group",
                "",
            })
    void refused(String template) {
        assertThrows(UnguardedStatementException.class, () -> check(template));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from family_group g where <counted:g>",
                "select g.place_id, g.agency_id, g.service_id, count(distinct g.name) as groups from family_group g"
                        + " where <counted:g> and g.name <> '' group by g.place_id, g.agency_id, g.service_id",
                "select place_id, extract(year from g.held_on) as year, 2 * count(*) from family_group g"
                        + " where <counted:g> group by place_id",
                "select cast(g.held_on as date) as d, min(s.held_on), case when s.kept > :kept then 1 else 0 end from"
                        + " family_group g join session s on s.group_id = g.id and s.name = g.name"
                        + " where <counted:g> and <counted:s>",
                "select c.name_en, avg(s.score) filter (where s.sex = 'F') from session s"
                        + " join curriculum c on c.id = s.curriculum_id where <counted:s> group by c.name_en",
                "select count(*) from people.person_label p where <counted:p>",
                "with held as (select s.held_on, sum(s.score) as total from session s where <counted:s> group by"
                        + " s.held_on) select held.held_on, total from held",
                "select count(*) from family_group g where <counted:g>"
                        + " and g.id in (select s.group_id from session s where <visible:s>)"
                        + " and exists (select s.name from session s where <counted:s> and s.group_id = g.id)",
                "select count(*) from family_group g where <counted:g>"
                        + " union all select count(*) from session s where <counted:s>",
            })
    void statementMayCount(String template) {
        assertDoesNotThrow(() -> check(template));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select g.name from family_group g where <counted:g>",
                "select g.id from family_group g where <counted:g>",
                "select name from family_group g where <counted:g>",
                "select * from family_group g where <counted:g>",
                "select count(*), g.* from family_group g where <counted:g>",
                "select min(g.name) from family_group g where <counted:g>",
                "select string_agg(g.name, ',') from family_group g where <counted:g>",
                "select lower(g.name) as place_id from family_group g where <counted:g>",
                "select g.place_id || g.name from family_group g where <counted:g>",
                "select case when g.place_id = :place then g.name end from family_group g where <counted:g>",
                "select count(*) over (partition by g.name) from family_group g where <counted:g>",
                "select g.name, count(*) from family_group g where <counted:g> group by g.name",
                "select p.label from people.person_label p where <counted:p>",
                "with mine as (select g.name as place_id from family_group g where <counted:g>)"
                        + " select place_id from mine",
                "select place_id from (select g.name as place_id from family_group g where <counted:g>) x",
                "select (select max(s.name) from session s where <counted:s>) from curriculum",
                "select s.place_id from session s join family_group g on g.id = s.group_id"
                        + " where <counted:g> and <counted:s>",
                "select g.place_id from family_group g where <counted:g>"
                        + " union select g.name from family_group g where <visible:g>",
                "select count(*) from family_group g, session s where <counted:g>",
                "select count(*) from family_group g where <counted:g> or 1 = 1",
                "insert into curriculum (name) select g.place_id from family_group g where <counted:g>",
                "update family_group g set name = :name where <counted:g>",
                "delete from session s where <counted:s>",
            })
    void whatCountsIsNotSelected(String template) {
        assertThrows(UnguardedStatementException.class, () -> check(template));
    }

    @Test
    void refusalSaysHowAColumnBecomesPartOfFigures() {
        UnguardedStatementException refusal = assertThrows(
                UnguardedStatementException.class, () -> check("select g.name from family_group g where <counted:g>"));

        assertTrue(
                refusal.getMessage()
                        .startsWith("A statement with <counted:…> may select name only within count, sum, avg, stddev"
                                + " or variance: module.yaml does not declare it under figures. Statement:"),
                refusal.getMessage());
    }

    @Test
    void conditionComesFromTheDeclaredColumns() {
        String written = new VisibleTemplates(TABLES).written("select 1 from family_group g where <visible:g>");

        assertEquals(
                "select 1 from family_group g where  ((g.agency_id = any(:visible_agencies)"
                        + " or (g.created_by = any(:visible_owners) and g.agency_id = any(:visible_home)))"
                        + " and g.service_id = any(:visible_services))",
                written.replaceAll("/\\*.*?\\*/", ""));
    }

    @Test
    void refusalNamesTableAndStatement() {
        UnguardedStatementException refusal =
                assertThrows(UnguardedStatementException.class, () -> check("select name\nfrom family_group f"));

        assertEquals(
                "Table family_group holds personal records, and this statement names it without <visible:f> in the"
                        + " same where. Statement: select name from family_group f",
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from family_group g where <visible:h>; stands for no table of the statement",
                "select 1 from place p where <visible:p>; stands for place, which module.yaml does not declare",
                "select 1 from curriculum c where <visible:c>; stands for curriculum, of which no column says",
                "select 1 from session x where exists (select 1 from family_group x where <visible:x>);"
                        + " stands for several tables",
            })
    void conditionsOfNothingAreRefused(String example) {
        String[] parts = example.split("; ");

        UnguardedStatementException refusal = assertThrows(UnguardedStatementException.class, () -> check(parts[0]));

        assertTrue(refusal.getMessage().contains(parts[1]), refusal.getMessage());
    }

    @Test
    void markOfTheGuardCannotBeWrittenByHand() {
        String copied = new VisibleTemplates(TABLES)
                .written("select 1 from family_group g where <visible:g>")
                .replaceAll("[0-9a-f]{24}", "0".repeat(24));

        assertThrows(UnguardedStatementException.class, () -> check(copied));
    }

    private static void check(String template) {
        StatementCheck.run(new VisibleTemplates(TABLES).written(template), TABLES);
    }
}
