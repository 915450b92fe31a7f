package org.hyzmat.host.directory.csv;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings CSV files into the registers when they differ from those that were loaded last. */
public final class CsvDirectoryLoader {

    private static final Logger LOG = LoggerFactory.getLogger(CsvDirectoryLoader.class);

    private final Jdbi jdbi;
    private final Clock clock;

    /** A loader into the registers of a database. */
    public CsvDirectoryLoader(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Loads a set of files: rows are inserted or updated by their codes, those no longer in the files stay, and so
     * do those that people edited in the portal.
     *
     * @return false when the same files were loaded before, which costs one query
     * @throws InvalidDirectoryException if any row has a fault; nothing is written then
     */
    public boolean load(CsvSet set) {
        String hash = set.hash();
        if (jdbi.withHandle(CsvDirectoryLoader::loaded).filter(hash::equals).isPresent()) {
            return false;
        }
        Faults faults = new Faults();
        Map<Register, List<Entry>> entries = new EntryReader(set, faults).read();
        faults.throwIfAny();
        jdbi.useTransaction(handle -> {
            note(handle, hash);
            RegisteredDirectory.count(handle);
            entries.forEach((register, rows) -> new EntryWriter(handle, register).write(rows));
        });
        LOG.info(
                "Directory: {} rows of CSV files loaded.",
                entries.values().stream().mapToInt(List::size).sum());
        return true;
    }

    private static Optional<String> loaded(Handle handle) {
        return handle.createQuery("select hash from directory_load where name = 'csv'")
                .mapTo(String.class)
                .findOne();
    }

    // Comes first, so that of two nodes that start together the second waits here and then finds every row there.
    private void note(Handle handle, String hash) {
        handle.createUpdate("""
                        update directory_load
                        set hash = :hash, loaded_at = :now
                        where name = 'csv'
                        """)
                .bind("hash", hash)
                .bind("now", OffsetDateTime.now(clock))
                .execute();
    }
}
