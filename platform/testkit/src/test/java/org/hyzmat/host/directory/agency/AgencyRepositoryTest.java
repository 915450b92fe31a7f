package org.hyzmat.host.directory.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.host.directory.Sourced;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.RegistersExtension;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Agencies are added and changed in the tables of the registers, and every node sees it. */
@OnEachDatabase
final class AgencyRepositoryTest {

    private static final UUID MARY = RegisterId.of("place", "mary-city");
    private static final UUID NUR = RegisterId.of("agency", "demo-nur");
    private static final UUID NEW = new UUID(1, 1);

    @RegisterExtension
    private final RegistersExtension registers = new RegistersExtension();

    @TempDir
    private Path folder;

    private static AgencyDraft draft(String name, String... spellings) {
        return new AgencyDraft("school", Names.same(name), List.of(spellings), MARY);
    }

    private AgencyRepository agencies() {
        return new AgencyRepository(registers.desk().directory());
    }

    private static Sourced<Agency> row(Desk desk, UUID id) {
        return Sourced.find(desk.directory().contents().agencies(), Agency::id, id.toString())
                .orElseThrow();
    }

    @Test
    void whatIsAddedIsThereOnceAndEverywhere() {
        RegisteredDirectory elsewhere = registers.elsewhere().directory();
        int before = elsewhere.agencies().size();

        agencies().add(NEW, draft("Ýaşyl mekdep", "Green", "ŽŇÖÄ"), registers.edit());
        agencies().add(NEW, draft("Other"), registers.edit());

        Agency added = registers.desk().directory().agency(NEW).orElseThrow();
        assertEquals("Ýaşyl mekdep", added.names().tk());
        assertEquals(List.of("Green", "ŽŇÖÄ"), added.otherSpellings());
        assertEquals("school", added.type());
        assertEquals(before, elsewhere.agencies().size(), "nobody has looked yet");
        elsewhere.refresh();
        assertEquals(before + 1, elsewhere.agencies().size());
        List<Agency> same = elsewhere.agencies();
        elsewhere.refresh();
        assertTrue(same == elsewhere.agencies(), "what did not change is not read again");
    }

    @Test
    void onlyWhoKnowsTheVersionChangesIt() {
        int version = row(registers.desk(), NUR).keeping().version();

        assertTrue(agencies().change(NUR, version, draft("Nur", "N1"), registers.edit()));
        assertFalse(agencies().change(NUR, version, draft("Overtaken"), registers.edit()));

        Sourced<Agency> nur = row(registers.desk(), NUR);
        assertEquals("Nur", nur.value().names().en());
        assertEquals(List.of("N1"), nur.value().otherSpellings());
        assertEquals(version + 1, nur.keeping().version());
        assertTrue(nur.value().demo(), "it stays made up");
        assertEquals(registers.desk().office().today(), nur.keeping().editedOn().orElseThrow());
    }

    @Test
    void whatPeopleEditedOutlivesTheFiles() throws IOException {
        agencies().change(NUR, 1, draft("Edited"), registers.edit());
        Files.writeString(
                folder.resolve("agencies.csv"),
                "code,type,name_en,name_ru,name_tk,spellings,place,mark,inferred,source\n"
                        + "new-school,school,New,New,New,,ashgabat,fact,,\n",
                StandardCharsets.UTF_8);

        registers.load(folder);

        RegisteredDirectory read = registers.elsewhere().directory();
        assertEquals("Edited", read.agency(NUR).orElseThrow().names().en());
        assertTrue(read.agency(RegisterId.of("agency", "new-school")).isPresent());
        registers.desk().directory().refresh();
        assertEquals(
                read.agencies().size(), registers.desk().directory().agencies().size(), "other nodes see it");
    }

    @Test
    void anAgencyWithRecordsOfItIsNotDeleted() {
        assertThrows(
                UnableToExecuteStatementException.class,
                () -> registers
                        .desk()
                        .directory()
                        .change(handle -> handle.createUpdate("delete from agency where id = :id")
                                .bind("id", NUR)
                                .execute()));

        assertTrue(registers.elsewhere().directory().agency(NUR).isPresent());
    }
}
