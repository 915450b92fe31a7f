package org.hyzmat.people.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hyzmat.people.family.FamilyDraft;
import org.hyzmat.people.family.FamilyRepository;
import org.hyzmat.people.family.MemberRepository;
import org.hyzmat.people.person.PersonRepository;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL by which a whole list of families is compared, added, removed and given out. */
final class FamilyListRepository {

    private final Handle handle;

    FamilyListRepository(Handle handle) {
        this.handle = handle;
    }

    /** Who is there under some names, other than by this import, once for each family. */
    List<KnownPerson> named(ImportRun run, List<String> nameKeys) {
        return run.actor()
                .visible()
                .on(handle.createQuery("""
                        select p.name_key, p.given_name, p.family_name, p.father_name, p.sex, p.birth_on,
                               p.birth_precision, m.family_id, m.role
                        from unnest(:names) as n(name)
                        join person p on p.name_key = n.name
                        left join family_member m on m.person_id = p.id and <visible:m>
                        where <visible:p>
                          and (p.import_id is null or p.import_id <> :import)
                        order by p.created_at, p.id, m.id
                        """))
                .bindArray("names", String.class, nameKeys.toArray())
                .bind("import", run.id())
                .map(KnownPerson::map)
                .list();
    }

    /** Adds families with their members. */
    void add(Stamp stamp, UUID run, List<NewMember> members) {
        addFamilies(stamp, run, members.stream().filter(NewMember::opensFamily).toList());
        PreparedBatch persons = handle.prepareBatch("""
                insert into person (id, agency_id, created_at, created_by, import_id, given_name, family_name,
                    father_name, other_spellings, label, sort_key, search_key, name_key, sex, birth_on,
                    birth_precision, place_id)
                values (:id, :agency, :at, :by, :import, :given, :family,
                    :father, :other_spellings, :label, :sort_key, :search_key, :name_key, :sex, :birth_on,
                    :birth_precision, :place)
                """);
        PreparedBatch memberships = handle.prepareBatch("""
                insert into family_member (id, agency_id, created_at, created_by, import_id, family_id, person_id, role,
                    from_on, to_on)
                values (:id, :agency, :at, :by, :import, :family, :person, :role, :from, :to)
                """);
        for (NewMember member : members) {
            stamp.on(PersonRepository.bind(persons, member.entry().person()))
                    .bind("import", run)
                    .bind("id", member.person())
                    .add();
            stamp.on(MemberRepository.bind(memberships, member.entry().belonging()))
                    .bind("import", run)
                    .bind("id", member.membership())
                    .bind("family", member.family())
                    .bind("person", member.person())
                    .add();
        }
        persons.execute();
        memberships.execute();
    }

    private void addFamilies(Stamp stamp, UUID run, List<NewMember> first) {
        if (first.isEmpty()) {
            return;
        }
        PreparedBatch families = handle.prepareBatch("""
                insert into family (id, agency_id, created_at, created_by, import_id, name, sort_key, search_key,
                    place_id)
                values (:id, :agency, :at, :by, :import, :name, :sort_key, :search_key, :place)
                """);
        for (NewMember member : first) {
            FamilyEntry entry = member.entry();
            FamilyDraft draft = new FamilyDraft(entry.called(), entry.person().place(), "", List.of());
            stamp.on(FamilyRepository.bind(families, draft))
                    .bind("import", run)
                    .bind("id", member.family())
                    .add();
        }
        families.execute();
    }

    /** Removes what an import added and nobody changed or used since; tells how many rows that were. */
    long remove(ImportRun run) {
        Visible visible = run.actor().visible();
        remove(visible, run, """
                delete from family_member m
                where m.import_id = :import and m.version = 1 and <visible:m>
                """);
        long persons = remove(visible, run, """
                delete from person p
                where p.import_id = :import and p.version = 1 and <visible:p>
                  and not exists (select 1 from contact c where c.person_id = p.id and <visible:c>)
                  and not exists (select 1 from family_member m where m.person_id = p.id and <visible:m>)
                """);
        remove(visible, run, """
                delete from family f
                where f.import_id = :import and f.version = 1 and <visible:f>
                  and not exists (select 1 from family_member m where m.family_id = f.id and <visible:m>)
                """);
        return Math.max(0, persons - left(visible, run));
    }

    private int remove(Visible visible, ImportRun run, String delete) {
        return visible.on(handle.createUpdate(delete)).bind("import", run.id()).execute();
    }

    private long left(Visible visible, ImportRun run) {
        return visible.on(handle.createQuery("""
                        select count(*) from family f
                        where f.import_id = :import and <visible:f>
                        """))
                .bind("import", run.id())
                .mapTo(Long.class)
                .one();
    }

    /** Gives out who belongs to which family today. */
    void each(Visible visible, LocalDate today, Consumer<ListedMember> next) {
        visible.on(handle.createQuery("""
                        select f.id, f.name, f.place_id as family_place_id, m.role, p.given_name, p.family_name,
                               p.father_name, p.sex, p.birth_on, p.birth_precision, p.place_id
                        from family f
                        join family_member m on m.family_id = f.id
                        join person p on p.id = m.person_id
                        where <visible:f> and <visible:m> and <visible:p>
                          and coalesce(m.from_on, :today) <= :today and coalesce(m.to_on, :today) >= :today
                        order by f.sort_key, f.id, case m.role when 'CHILD' then 2 when 'OTHER' then 3 else 1 end,
                                 p.birth_on, p.sort_key, m.id
                        """))
                .bind("today", today)
                .setFetchSize(ListKind.BATCH)
                .map(ListedMember::map)
                .useStream(members -> members.forEach(next));
    }
}
