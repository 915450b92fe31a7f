package org.hyzmat.host.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hyzmat.host.data.migration.Migration;
import org.hyzmat.host.data.migration.MigrationSet;

/** Small modules whose data is prepared in tests. */
final class TestingModules {

    private TestingModules() {}

    static ModuleData people() {
        return publishing(
                "people",
                "create table person (id uuid primary key, agency_id uuid not null, name varchar(80) not null);",
                new PublishedView(
                        "person_label", "select id, agency_id, name as label from person", true, "agency_id"));
    }

    static ModuleData courses() {
        return publishing(
                "courses",
                "create table course (id uuid primary key, agency_id uuid not null);",
                new PublishedView("course_label", "select id, agency_id from course", true, "agency_id"));
    }

    static ModuleData families() {
        return new ModuleData(
                "strong-families",
                migrations(
                        "strong-families",
                        "create table family_group (id uuid primary key, agency_id uuid not null,"
                                + " name varchar(80) not null, opened_in integer default 2021 not null);"),
                List.of(new RecordTable("group", "family_group", true, "agency_id", "", "", "", Set.of("opened_in"))),
                List.of(),
                List.of(new ViewNeed("people", "person_label"), new ViewNeed("courses", "course_label")));
    }

    /** The n-th text becomes the n-th migration. */
    static MigrationSet migrations(String module, String... texts) {
        List<Migration> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new Migration("%03d-change-tables.sql".formatted(files.size() + 1), text));
        }
        return MigrationSet.ofModule(module, files);
    }

    private static ModuleData publishing(String module, String migration, PublishedView view) {
        return new ModuleData(module, migrations(module, migration), List.of(), List.of(view), List.of());
    }
}
