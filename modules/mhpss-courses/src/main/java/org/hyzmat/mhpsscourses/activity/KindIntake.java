package org.hyzmat.mhpsscourses.activity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListRow;
import org.jdbi.v3.core.Handle;

/** Reads an edition of a code list: an edition that is there may be completed if it is the newest, never changed. */
final class KindIntake implements ListIntake<Kind> {

    private static final int LAST_EDITION = 9999;
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 160;

    private final Handle handle;
    private final ImportRun run;
    private final IdSource ids;
    private final Map<Key, Kind> there = new HashMap<>();
    private final Map<Key, Long> rows = new HashMap<>();
    private final int newest;

    KindIntake(Handle handle, ImportRun run, IdSource ids) {
        this.handle = handle;
        this.run = run;
        this.ids = ids;
        UUID agency = run.actor().agency();
        KindRepository.known(handle, agency).stream()
                .filter(kind -> kind.agencyId().equals(agency))
                .forEach(kind -> there.put(new Key(kind.edition(), kind.code()), kind));
        this.newest = there.keySet().stream().mapToInt(Key::edition).max().orElse(0);
    }

    /** By what a kind is known within an agency. */
    private record Key(int edition, String code) {}

    @Override
    public List<Checked<Kind>> check(List<ListRow> batch) {
        return Checked.each(batch, this::check);
    }

    private Checked<Kind> check(ListRow row) {
        Problems problems = row.problems();
        int edition = edition(row, problems);
        String code = row.text(KindList.CODE);
        problems.length(KindList.CODE, code, LONGEST_CODE);
        Names name = name(row, problems);
        problems.throwIfAny();
        Key key = new Key(edition, code);
        Kind known = there.get(key);
        Long before = rows.putIfAbsent(key, row.number());
        problems.when(before != null, KindList.CODE, "problem.list.twice", before == null ? 0 : before)
                .when(known != null && !known.name().equals(name), KindList.CODE, "problem.list.kind.there", edition)
                .when(known == null && edition < newest, KindList.EDITION, "problem.list.kind.old", newest)
                .throwIfAny();
        return known == null
                ? Checked.fresh(new Kind(ids.next(), run.actor().agency(), edition, code, name))
                : Checked.known();
    }

    private static int edition(ListRow row, Problems problems) {
        BigDecimal typed = row.decimal(KindList.EDITION).orElse(BigDecimal.ONE);
        boolean isWhole = typed.stripTrailingZeros().scale() <= 0;
        boolean isEdition = isWhole
                && typed.compareTo(BigDecimal.ONE) >= 0
                && typed.compareTo(BigDecimal.valueOf(LAST_EDITION)) <= 0;
        problems.when(!isEdition, KindList.EDITION, "problem.range", 1, LAST_EDITION);
        return isEdition ? typed.intValue() : 1;
    }

    private static Names name(ListRow row, Problems problems) {
        List<String> columns = List.of(KindList.TURKMEN, KindList.RUSSIAN, KindList.ENGLISH);
        columns.forEach(column -> problems.length(column, row.text(column), LONGEST_NAME));
        String any = columns.stream()
                .map(row::text)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        problems.when(any.isEmpty(), KindList.TURKMEN, "problem.list.kind.name");
        List<String> names = Stream.of(KindList.ENGLISH, KindList.RUSSIAN, KindList.TURKMEN)
                .map(row::text)
                .map(name -> name.isEmpty() ? any : name)
                .toList();
        return new Names(names.get(0), names.get(1), names.get(2));
    }

    @Override
    public void write(List<Kind> fresh) {
        KindRepository.add(handle, run, fresh);
    }
}
