package org.hyzmat.host.directory.csv;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hyzmat.host.directory.TestingRegisters;
import org.jdbi.v3.core.Jdbi;

/** A folder for CSV files, and a loader that reads them into empty registers. */
record TestingFolder(Path folder, Jdbi jdbi, CsvDirectoryLoader loader) {

    static final String PLACES = "code,kind,name_en,name_ru,name_tk,parent,iso_code,first_on,first_precision,"
            + "last_on,predecessors,pilot_first_on,pilot_last_on,verified,mark,inferred,source\n";
    static final String WORKFORCE = "code,person,name,agency,function,services,first_on,last_on,mark,inferred,source\n";
    static final String COORDINATORS = "service,workforce,first_on,last_on,mark,inferred,source\n";

    static TestingFolder at(Path folder) {
        Jdbi jdbi = TestingRegisters.empty();
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
        return new TestingFolder(folder, jdbi, new CsvDirectoryLoader(jdbi, clock));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    /** What is wrong with a file. */
    List<String> faults(String file) {
        CsvSet set = CsvSet.shipped().with(CsvSet.inFolder(folder));
        String prefix = folder.resolve(file).toString();
        return assertThrows(InvalidDirectoryException.class, () -> loader.load(set)).faults().stream()
                .map(fault -> fault.substring(prefix.length() + 2))
                .toList();
    }

    static String shippedHeader(String file) {
        return String.join(
                        ",",
                        Registers.ALL.stream()
                                .filter(register -> register.file().equals(file))
                                .findFirst()
                                .orElseThrow()
                                .columnNames())
                + "\n";
    }

    int count(String from) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(Integer.class)
                .one());
    }
}
