package org.hyzmat.host.directory.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads all registers of a set of CSV files, noting every fault on the way. */
final class EntryReader {

    private final CsvSet set;
    private final Faults faults;
    private final KnownRows known = new KnownRows();

    EntryReader(CsvSet set, Faults faults) {
        this.set = set;
        this.faults = faults;
    }

    /** What is to be written, of each register after those it refers to. */
    Map<Register, List<Entry>> read() {
        set.check(faults);
        Map<Register, List<Entry>> entries = new LinkedHashMap<>();
        Registers.ALL.forEach(register -> entries.put(register, read(register)));
        return entries;
    }

    private List<Entry> read(Register register) {
        List<Entry> entries = new ArrayList<>();
        List<CsvRow> sound = new ArrayList<>();
        for (CsvFile file : set.of(register)) {
            for (CsvRow row : file.rows(register.columnNames(), faults)) {
                Optional<Entry> entry = read(register, row);
                if (entry.isPresent()) {
                    sound.add(row);
                    entries.add(entry.get());
                }
            }
        }
        register.rules().forEach(rule -> rule.check(sound, faults));
        return entries;
    }

    private Optional<Entry> read(Register register, CsvRow row) {
        Map<String, Object> values = new HashMap<>();
        Map<String, List<?>> lists = new HashMap<>();
        boolean sound = true;
        for (Column column : register.columns()) {
            Optional<Object> value = value(column, row);
            sound &= value.isPresent() || row.isEmpty(column.name()) && !column.required();
            if (column.isList()) {
                lists.put(column.target(), (List<?>) value.orElse(List.of()));
            } else {
                value.ifPresent(present -> values.put(column.target(), present));
            }
        }
        Entry entry = new Entry(register.idOf(row), values, lists);
        return isNew(register, entry, row) && sound ? Optional.of(entry) : Optional.empty();
    }

    private Optional<Object> value(Column column, CsvRow row) {
        Optional<Object> value = Optional.of(row.cell(column.name()))
                .filter(cell -> !cell.isEmpty())
                .flatMap(cell -> column.kind().value(cell, known));
        if (value.isEmpty() && (column.required() || !row.isEmpty(column.name()))) {
            faults.cell(row, column.name(), column.kind().expected());
        }
        return value;
    }

    private boolean isNew(Register register, Entry entry, CsvRow row) {
        Optional<CsvRow> earlier = known.add(entry.id(), row);
        earlier.ifPresent(other -> faults.row(
                row.file(),
                row.number(),
                "the same " + String.join(", ", register.key()) + " as in " + other.file() + ", row " + other.number()
                        + "; expected each only once."));
        return earlier.isEmpty();
    }
}
