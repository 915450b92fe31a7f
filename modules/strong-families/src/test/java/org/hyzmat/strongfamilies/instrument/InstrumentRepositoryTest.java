package org.hyzmat.strongfamilies.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about instruments, their scales and bands, on both databases. */
@OnEachDatabase
final class InstrumentRepositoryTest {

    private static final UUID SDQ = UUID.fromString("6f2b1c00-0000-7000-8000-000000000401");
    private static final UUID PROSOCIAL = UUID.fromString("6f2b1c00-0000-7000-8000-000000000416");

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private InstrumentRepository instruments;

    @BeforeEach
    void open() {
        instruments = new InstrumentRepository(database.jdbi());
    }

    @Test
    void threeInstrumentsComeWithThePortal() {
        assertEquals(
                List.of("SDQ", "PAFAS", "CYRM-R"),
                instruments.instruments(List.of()).stream()
                        .map(Instrument::shortName)
                        .toList());
        assertEquals(16, instruments.scales(List.of()).size());
    }

    @Test
    void whatNoSourceConfirmsIsMarked() {
        List<String> unconfirmed = instruments.scales(List.of()).stream()
                .filter(Scale::unconfirmed)
                .map(Scale::instrument)
                .distinct()
                .toList();

        assertEquals(List.of("PAFAS", "CYRM-R"), unconfirmed);
    }

    @Test
    void aScaleOfWhichSourcesDisagreeHasATableOfEach() {
        List<BandTable> tables = instruments.bands(SDQ).stream()
                .filter(table -> table.scaleId().equals(PROSOCIAL)
                        && table.respondent() == Respondent.CAREGIVER
                        && table.unconfirmed())
                .toList();

        assertEquals(2, tables.size());
        assertEquals(
                "8", tables.get(0).bands().get(0).from().stripTrailingZeros().toPlainString());
        assertEquals(
                "6", tables.get(1).bands().get(0).from().stripTrailingZeros().toPlainString());
    }

    @Test
    void bandsCoverTheirScaleWithoutGapAndHaveASource() {
        for (BandTable table : instruments.bands(SDQ)) {
            Scale scale = instruments.scalesOf(List.of(table.scaleId())).get(0);
            int covered = table.bands().stream()
                    .mapToInt(band -> band.to().intValue() - band.from().intValue() + 1)
                    .sum();

            assertEquals(scale.highest().intValue() + 1, covered, table.toString());
            assertTrue(!table.source().isEmpty(), table.toString());
        }
    }
}
