package org.hyzmat.mhpsscourses.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.content.CourseModule;
import org.hyzmat.mhpsscourses.content.ModuleDraft;
import org.hyzmat.mhpsscourses.content.ModuleRepository;
import org.hyzmat.mhpsscourses.content.Paragraph;
import org.hyzmat.mhpsscourses.content.ParagraphDraft;
import org.hyzmat.mhpsscourses.content.ParagraphRepository;
import org.hyzmat.mhpsscourses.content.VersionDraft;
import org.hyzmat.mhpsscourses.content.VersionRepository;
import org.hyzmat.mhpsscourses.content.VersionState;
import org.hyzmat.mhpsscourses.course.Course;
import org.hyzmat.mhpsscourses.step.StepRepository;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.mhpsscourses.web.Organisation;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/** Made-up modules of a course, whose versions have come to different states. */
public final class DemoContent {

    private static final String STANDARD = "IASC Guidelines on MHPSS in Emergency Settings, 2007";
    private static final Names LISTEN = new Names(
            "Listen before you advise. Ask one question at a time and leave room for silence.",
            "Сначала слушайте, потом советуйте. Задавайте по одному вопросу и не бойтесь пауз.",
            "Maslahat bermezden öň diňläň. Soragy birden beriň we dymmaga-da wagt goýuň.");
    private static final Names NOTICE = new Names(
            "Notice what has changed: sleep, appetite, company. A change says more than a bad day.",
            "Замечайте перемены: сон, аппетит, общение. Перемена говорит больше, чем плохой день.",
            "Üýtgeşmelere üns beriň: uky, işdä, gatnaşyk. Üýtgeşme bir erbet günden köp zat aýdýar.");
    private static final Names REFER = new Names(
            "Know two places in your district to which you can refer, and ask the person before you do.",
            "Знайте в своём этрапе два места, куда можно направить, и сначала спросите человека.",
            "Etrabyňyzda gönükdirip boljak iki ýeri biliň we öňürti adamyň özünden soraň.");
    private static final Names REST = new Names(
            "Agree with a colleague to whom you turn when a day was too much.",
            "Договоритесь с коллегой, к кому вы обратитесь после слишком тяжёлого дня.",
            "Gün aşa agyr bolanda kime ýüz tutjakdygyňyzy kärdeşiňiz bilen ylalaşyň.");

    private final Office office;
    private final ModuleRepository modules;
    private final VersionRepository versions;
    private final ParagraphRepository paragraphs;

    public DemoContent(Office office) {
        this.office = office;
        this.modules = new ModuleRepository(office.jdbi());
        this.versions = new VersionRepository(office.jdbi());
        this.paragraphs = new ParagraphRepository(office.jdbi());
    }

    /**
     * Writes them for one course.
     *
     * @return the version of each module that can be taught, in the order of the modules
     */
    public List<UUID> fill(Actor actor, Course course) {
        Stamp stamp = new Stamp(actor, office.now());
        List<UUID> taught = new ArrayList<>();
        taught.add(published(
                stamp,
                module(stamp, course, "M1", new Names("Noticing distress", "Замечать беду", "Kynçylygy görmek"))));
        taught.add(approved(
                stamp,
                module(stamp, course, "M2", new Names("The first conversation", "Первый разговор", "Ilkinji gürrüň"))));
        taught.add(revised(
                stamp,
                module(stamp, course, "M3", new Names("Whom to turn to", "К кому обратиться", "Kime ýüz tutmaly"))));
        taught.add(reviewed(
                stamp,
                module(
                        stamp,
                        course,
                        "M4",
                        new Names("Keeping one’s own strength", "Беречь собственные силы", "Öz güýjüňi goramak"))));
        taught.add(drafted(
                stamp,
                module(stamp, course, "M5", new Names("Children and loss", "Дети и утрата", "Çagalar we ýitgi")),
                Layer.SPECIALISED,
                REFER));
        return taught;
    }

    private CourseModule module(Stamp stamp, Course course, String code, Names name) {
        UUID id = office.ids().next();
        modules.create(stamp, id, course.id(), new ModuleDraft(code, name));
        return modules.find(stamp.agency(), id).orElseThrow();
    }

    private UUID drafted(Stamp stamp, CourseModule module, Layer layer, Names... words) {
        UUID id = office.ids().next();
        versions.create(stamp, id, module, new VersionDraft(layer, 8, STANDARD, ""));
        for (Names each : words) {
            paragraphs.add(stamp, office.ids().next(), id, new ParagraphDraft(each));
        }
        return id;
    }

    /** A first version that was published, and the second one that has replaced it. */
    private UUID published(Stamp stamp, CourseModule module) {
        UUID first = drafted(stamp, module, Layer.COMMUNITY, NOTICE, LISTEN);
        publish(stamp, first);
        UUID second = office.ids().next();
        versions.create(stamp, second, module, new VersionDraft(Layer.COMMUNITY, 8, STANDARD, "Shorter examples"));
        Paragraph changed = paragraphs.of(second).get(1);
        Names shorter = new Names(
                "Listen before you advise. Ask one question at a time.",
                "Сначала слушайте, потом советуйте. Задавайте по одному вопросу.",
                "Maslahat bermezden öň diňläň. Soragy birden beriň.");
        paragraphs.change(changed, changed.version(), new ParagraphDraft(shorter));
        paragraphs.add(stamp, office.ids().next(), second, new ParagraphDraft(REFER));
        publish(stamp, second);
        return second;
    }

    private void publish(Stamp stamp, UUID version) {
        approve(stamp, version);
        take(stamp, version, VersionState.PUBLISHED);
    }

    private UUID approved(Stamp stamp, CourseModule module) {
        UUID version = drafted(stamp, module, Layer.FOCUSED, LISTEN, NOTICE);
        approve(stamp, version);
        return version;
    }

    private void approve(Stamp stamp, UUID version) {
        comment(stamp, send(stamp, version, office.today()), Decision.ACCEPTED);
        take(stamp, version, VersionState.REVISED);
        take(stamp, version, VersionState.APPROVED);
    }

    private UUID revised(Stamp stamp, CourseModule module) {
        UUID version = drafted(stamp, module, Layer.BASIC, REFER, LISTEN);
        comment(stamp, send(stamp, version, office.today()), Decision.DECLINED);
        take(stamp, version, VersionState.REVISED);
        return version;
    }

    /** One reviewer is late, another has said something that nobody has decided about. */
    private UUID reviewed(Stamp stamp, CourseModule module) {
        UUID version = drafted(stamp, module, Layer.FOCUSED, REST, LISTEN);
        send(stamp, version, office.today().minusDays(9));
        comment(stamp, send(stamp, version, office.today().plusDays(12)), Decision.OPEN);
        return version;
    }

    private void take(Stamp stamp, UUID version, VersionState to) {
        new StepRepository(office.jdbi()).take(stamp, version, to, "");
    }

    private Review send(Stamp stamp, UUID version, LocalDate due) {
        ReviewRepository reviews = new ReviewRepository(office.jdbi());
        UUID id = office.ids().next();
        Organisation reviewer = new Organisation(Organisation.UNLISTED, "Lukmançylyk psihologiýasy bölümi");
        reviews.send(stamp, id, version, new ReviewDraft(reviewer, due));
        return reviews.find(stamp.agency(), id).orElseThrow();
    }

    private void comment(Stamp stamp, Review review, Decision decision) {
        CommentRepository comments = new CommentRepository(office.jdbi());
        ReviewedParagraph first =
                new ReviewRepository(office.jdbi()).paragraphs(review).get(0);
        UUID id = office.ids().next();
        comments.add(stamp, id, review, new CommentDraft(first.lineage(), "Etrap mekdebinden mysal goşmaly."));
        if (decision != Decision.OPEN) {
            ReviewComment seen = comments.find(review, id).orElseThrow();
            String reason = decision == Decision.DECLINED ? "Mysal indiki modulda bar." : "";
            comments.decide(stamp, review, seen, new DecisionDraft(decision, reason));
            new ReviewRepository(office.jdbi()).answered(review, office.today());
        }
    }
}
