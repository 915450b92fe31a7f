package org.hyzmat.mhpsscourses.step;

import static org.hyzmat.mhpsscourses.content.VersionState.APPROVED;
import static org.hyzmat.mhpsscourses.content.VersionState.DRAFTED;
import static org.hyzmat.mhpsscourses.content.VersionState.IN_REVIEW;
import static org.hyzmat.mhpsscourses.content.VersionState.PUBLISHED;
import static org.hyzmat.mhpsscourses.content.VersionState.REPLACED;
import static org.hyzmat.mhpsscourses.content.VersionState.REVISED;

import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.content.ModuleVersion;
import org.hyzmat.mhpsscourses.content.VersionRepository;
import org.hyzmat.mhpsscourses.content.VersionState;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about the steps of a version. */
public final class StepRepository {

    private final Jdbi jdbi;

    public StepRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The steps of a version, the latest first. */
    public List<VersionStep> of(UUID version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select s.id, s.created_at, s.created_by, s.state, s.note
                        from version_step s
                        where s.module_version_id = :version
                        order by s.created_at desc, s.id desc
                        """)
                .bind("version", version)
                .map(ConstructorMapper.of(VersionStep.class))
                .list());
    }

    /** How many comments on a version, and on the one whose revision it is, nobody has decided on. */
    public long undecided(UUID version) {
        return jdbi.withHandle(handle -> undecided(handle, version));
    }

    private static long undecided(Handle handle, UUID version) {
        return handle.createQuery("""
                        select count(*)
                        from review_comment c
                        join review r on r.id = c.review_id
                        join module_version v on v.id = :version
                        where c.decision is null and (r.module_version_id = v.id or r.module_version_id = v.based_on_id)
                        """)
                .bind("version", version)
                .mapTo(Long.class)
                .one();
    }

    /** Whether a draft was made from a version that reviewers have read, so that it can be its revision. */
    public boolean isRevision(ModuleVersion version) {
        return jdbi.withHandle(handle -> isRevision(handle, version));
    }

    private static boolean isRevision(Handle handle, ModuleVersion version) {
        return handle.createQuery("select count(*) from review r where r.module_version_id = :base")
                        .bind("base", version.basedOnId())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /**
     * Takes a version one step on.
     *
     * @throws org.hyzmat.platform.InvalidInputException if it cannot take that step
     */
    public void take(Stamp stamp, UUID version, VersionState to, String note) {
        jdbi.useTransaction(handle -> {
            UUID module = handle.createQuery("select v.course_module_id from module_version v where v.id = :id")
                    .bind("id", version)
                    .mapTo(UUID.class)
                    .one();
            VersionRepository.holdModule(handle, module);
            take(handle, stamp, VersionRepository.hold(handle, version), to, note);
        });
    }

    private static void take(Handle handle, Stamp stamp, ModuleVersion version, VersionState to, String note) {
        check(handle, version, to);
        if (to == PUBLISHED) {
            replace(handle, stamp, version);
        }
        enter(handle, stamp, version, to, note);
    }

    private static void check(Handle handle, ModuleVersion version, VersionState to) {
        Problems problems = new Problems();
        boolean follows = version.state().next().contains(to);
        problems.when(!follows, "", "step.not-next").throwIfAny();
        problems.when(
                to == REVISED && version.state() == DRAFTED && !isRevision(handle, version), "", "step.no-review");
        long undecided = to == APPROVED ? undecided(handle, version.id()) : 0;
        problems.when(undecided > 0, "", "step.undecided", undecided).throwIfAny();
    }

    private static void replace(Handle handle, Stamp stamp, ModuleVersion by) {
        handle.createQuery("""
                        select v.id from module_version v
                        where v.course_module_id = :module and v.state = 'PUBLISHED'
                        order by v.id for update
                        """)
                .bind("module", by.courseModuleId())
                .mapTo(UUID.class)
                .list()
                .forEach(older -> enter(handle, stamp, VersionRepository.hold(handle, older), REPLACED, ""));
    }

    /** Brings a version that is held into review, if it is not there yet. */
    public static void review(Handle handle, Stamp stamp, ModuleVersion version) {
        new Problems()
                .when(!version.state().isReviewable(), "", "step.not-reviewable")
                .throwIfAny();
        if (version.state() != IN_REVIEW) {
            enter(handle, stamp, version, IN_REVIEW, "");
        }
    }

    private static void enter(Handle handle, Stamp stamp, ModuleVersion version, VersionState to, String note) {
        handle.createUpdate("update module_version set version = version + 1, state = :state where id = :id")
                .bind("state", to)
                .bind("id", version.id())
                .execute();
        VersionRepository.step(handle, stamp, version.id(), to, note);
    }
}
