package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.host.directory.csv.RegisterId;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Fills the registers and the accounts of a portal that does not run with very many agencies and people. */
final class ManyAccounts {

    static final int AGENCIES = 200;
    static final int PEOPLE_OF_EACH = 250;

    private ManyAccounts() {}

    /**
     * The first one is an agency of the demo world, whose administrator then sees all these colleagues; the others must
     * not be made up, or their people would get accounts of the demo and stand beside the sign-in.
     */
    private static String agency(int number) {
        return number == 0 ? "demo-nur" : "many-" + number;
    }

    private static String person(int agency, int number) {
        return "many-%d-%d".formatted(agency, number);
    }

    /** Writes them where a portal reads its registers when it starts. */
    static void hire(Path data) {
        StringBuilder agencies =
                new StringBuilder("code,type,name_en,name_ru,name_tk,spellings,place,mark,inferred,source\n");
        StringBuilder people =
                new StringBuilder("code,person,name,agency,function,services,first_on,last_on,mark,inferred,source\n");
        for (int agency = 0; agency < AGENCIES; agency++) {
            if (agency > 0) {
                agencies.append("%1$s,institution,%2$s,%2$s,%2$s,,ashgabat,fact,,nobody\n"
                        .formatted(agency(agency), "Agency " + agency));
            }
            for (int number = 0; number < PEOPLE_OF_EACH; number++) {
                String function = agency > 0 && number == 0 ? "agency-administrator" : "facilitator";
                people.append("%1$s,%1$s,%2$s,%3$s,%4$s,,2024-01-15,,fact,,nobody\n"
                        .formatted(
                                person(agency, number),
                                "Person %03d of %03d".formatted(number, agency),
                                agency(agency),
                                function));
            }
        }
        try {
            Path folder = Files.createDirectories(data.resolve("directory"));
            Files.writeString(folder.resolve("agencies.csv"), agencies);
            Files.writeString(folder.resolve("workforce.csv"), people);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Gives everybody an account whose password nobody knows. */
    static void open(DatabaseSettings settings) {
        OffsetDateTime now = OffsetDateTime.now();
        try (Database database = Database.open(settings)) {
            database.platform().useTransaction(handle -> {
                for (int agency = 0; agency < AGENCIES; agency++) {
                    PreparedBatch batch = handle.prepareBatch("""
                            insert into account (id, person_id, agency_id, sign_in_name, email, password_hash,
                                totp_secret, totp_last_step, version, created_at, created_by)
                            values (:id, :person, :agency, :name, '', 'none', '', 0, 1, :now, :person)
                            """);
                    for (int number = 0; number < PEOPLE_OF_EACH; number++) {
                        String code = person(agency, number);
                        batch.bind("id", UUID.randomUUID())
                                .bind("person", RegisterId.of("person", code))
                                .bind("agency", RegisterId.of("agency", agency(agency)))
                                .bind("name", code)
                                .bind("now", now)
                                .add();
                    }
                    batch.execute();
                }
            });
        }
    }
}
