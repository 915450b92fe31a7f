package org.hyzmat.mhpsscourses.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Mode;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.office.Office;

/** The round table of September 2023, with made-up recommendations. */
public final class DemoConsultations {

    private static final LocalDate FIRST_ON = LocalDate.of(2023, 9, 18);

    private static final List<PartyDraft> PARTIES = List.of(
            new PartyDraft("Bilim ulgamynyň hünärmenleri", Sector.EDUCATION, 9, true),
            new PartyDraft("Saglygy goraýyş hünärmenleri", Sector.HEALTH, 8, true),
            new PartyDraft("Durmuş işi boýunça hünärmenler", Sector.SOCIAL_PROTECTION, 7, false),
            new PartyDraft("Jemgyýetçilik birleşikleri", Sector.CIVIL_SOCIETY, 6, false),
            new PartyDraft("Ýokary okuw mekdepleri", Sector.SCIENCE, 5, true),
            new PartyDraft("Halkara guramalary", Sector.INTERNATIONAL, 4, false));

    private static final List<RecommendationDraft> RECOMMENDATIONS = List.of(
            need("Mugallymlar we durmuş işgärleri çagadaky howsalany we gaýgyny ir görmegi öwrenmeli."),
            need("Обучение должно показывать, что делать в первые минуты разговора с человеком в остром горе."),
            need("Etraplarda kime we nirä gönükdirmelidigi barada gysga we düşnükli sanaw gerek."),
            need("Помогающим специалистам нужны способы беречь собственные силы и вовремя просить о поддержке."),
            priority("Okuw hünär derejesini ýokarlandyrmagyň maksatnamalaryna goşulmaly."),
            priority("Модули следует сверить с международными нормами и вынести на национальное рассмотрение."));

    private final Office office;
    private final ConsultationRepository consultations;
    private final PartyRepository parties;
    private final RecommendationRepository recommendations;

    public DemoConsultations(Office office) {
        this.office = office;
        this.consultations = new ConsultationRepository(office.jdbi());
        this.parties = new PartyRepository(office.jdbi());
        this.recommendations = new RecommendationRepository(office.jdbi());
    }

    private static RecommendationDraft need(String words) {
        return new RecommendationDraft(RecommendationKind.LOCAL_NEED, words);
    }

    private static RecommendationDraft priority(String words) {
        return new RecommendationDraft(RecommendationKind.NATIONAL_PRIORITY, words);
    }

    /** Adds it for one agency. */
    public void fill(Actor actor) {
        Stamp stamp = new Stamp(actor, office.now());
        UUID id = office.ids().next();
        consultations.create(stamp, id, draft());
        Consultation consultation = consultations.find(actor.agency(), id).orElseThrow();
        PARTIES.forEach(party -> parties.add(stamp, office.ids().next(), consultation, party));
        RECOMMENDATIONS.forEach(each -> recommendations.add(stamp, office.ids().next(), consultation, each));
    }

    private ConsultationDraft draft() {
        Names title = new Names(
                "Round table on mental health and psychosocial support",
                "Круглый стол по психическому здоровью и психосоциальной поддержке",
                "Psihiki saglyk we psihososial goldaw boýunça tegelek stol");
        String ashgabat = office.directory().places().stream()
                .filter(place -> place.code().equals("ashgabat"))
                .findFirst()
                .map(Place::id)
                .map(UUID::toString)
                .orElse("");
        return new ConsultationDraft(title, FIRST_ON, FIRST_ON.plusDays(1), Mode.MIXED, ashgabat);
    }
}
