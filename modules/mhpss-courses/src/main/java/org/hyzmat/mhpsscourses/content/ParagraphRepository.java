package org.hyzmat.mhpsscourses.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about the paragraphs of versions; each that changes one is refused once the version is closed. */
public final class ParagraphRepository {

    private static final String PARAGRAPH = """
            select p.id, p.version, p.module_version_id, p.lineage, p.position, p.words_en, p.words_ru, p.words_tk
            from paragraph p
            """;

    private final Jdbi jdbi;

    public ParagraphRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The paragraphs of a version, in its order. */
    public List<Paragraph> of(UUID version) {
        return jdbi.withHandle(handle -> of(handle, version));
    }

    private static List<Paragraph> of(Handle handle, UUID version) {
        return handle.createQuery(PARAGRAPH + "where p.module_version_id = :version order by p.position, p.id")
                .bind("version", version)
                .map(ConstructorMapper.of(Paragraph.class))
                .list();
    }

    public Optional<Paragraph> find(UUID version, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery(PARAGRAPH + "where p.id = :id and p.module_version_id = :version")
                        .bind("id", id)
                        .bind("version", version)
                        .map(ConstructorMapper.of(Paragraph.class))
                        .findOne());
    }

    /**
     * Keeps a version from being tried, reviewed or approved until the transaction ends.
     *
     * @throws org.hyzmat.platform.InvalidInputException if its words and files can no longer be changed
     */
    public static void holdOpen(Handle handle, UUID version) {
        boolean isOpen = VersionRepository.hold(handle, version).state().isOpen();
        new Problems()
                .when(!isOpen, "", "version.closed")
                .when(isOpen && !VersionRepository.runs(handle, version).isEmpty(), "", "version.used")
                .throwIfAny();
    }

    /**
     * Adds a paragraph behind the others.
     *
     * @return false if it was added before
     */
    public boolean add(Stamp stamp, UUID id, UUID version, ParagraphDraft draft) {
        return Once.create(jdbi, handle -> {
            holdOpen(handle, version);
            stamp.on(handle.createUpdate("""
                            insert into paragraph (id, agency_id, created_at, created_by, module_version_id, lineage,
                                position, words_en, words_ru, words_tk)
                            select :id, :agency, :at, :by, :version, :id, coalesce(max(p.position), 0) + 1,
                                :words.en, :words.ru, :words.tk
                            from paragraph p
                            where p.module_version_id = :version
                            """))
                    .bind("id", id)
                    .bind("version", version)
                    .bindMethods(draft)
                    .execute();
        });
    }

    /** Gives a new version the paragraphs of the one that it is based on. */
    static void copy(Handle handle, Stamp stamp, UUID version) {
        List<Paragraph> before = handle.createQuery(PARAGRAPH + """
                        join module_version v on v.based_on_id = p.module_version_id
                        where v.id = :version
                        order by p.position, p.id
                        """)
                .bind("version", version)
                .map(ConstructorMapper.of(Paragraph.class))
                .list();
        for (Paragraph paragraph : before) {
            stamp.on(handle.createUpdate("""
                            insert into paragraph (id, agency_id, created_at, created_by, module_version_id, lineage,
                                position, words_en, words_ru, words_tk)
                            values (:id, :agency, :at, :by, :version, :lineage, :position, :words.en, :words.ru,
                                :words.tk)
                            """))
                    .bindMethods(paragraph)
                    .bind("id", UUID.randomUUID())
                    .bind("version", version)
                    .execute();
        }
    }

    /**
     * Changes a paragraph unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     */
    public boolean change(Paragraph paragraph, int version, ParagraphDraft draft) {
        return jdbi.inTransaction(handle -> {
            holdOpen(handle, paragraph.moduleVersionId());
            return handle.createUpdate("""
                            update paragraph
                            set version = version + 1, words_en = :words.en, words_ru = :words.ru, words_tk = :words.tk
                            where id = :id and version = :stored
                            """)
                            .bind("id", paragraph.id())
                            .bind("stored", version)
                            .bindMethods(draft)
                            .execute()
                    == 1;
        });
    }

    /** Takes a paragraph out of its version; others keep it. */
    public void remove(Paragraph paragraph) {
        jdbi.useTransaction(handle -> {
            holdOpen(handle, paragraph.moduleVersionId());
            handle.createUpdate("delete from paragraph where id = :id")
                    .bind("id", paragraph.id())
                    .execute();
        });
    }

    /** Lets a paragraph change places with the one before it, if there is one. */
    public void raise(Paragraph paragraph) {
        jdbi.useTransaction(handle -> {
            holdOpen(handle, paragraph.moduleVersionId());
            List<UUID> order = of(handle, paragraph.moduleVersionId()).stream()
                    .map(Paragraph::id)
                    .toList();
            for (Place place : Place.raised(order, paragraph.id())) {
                handle.createUpdate("update paragraph set position = :position where id = :id")
                        .bindMethods(place)
                        .execute();
            }
        });
    }
}
