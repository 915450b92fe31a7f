package org.hyzmat.host.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.hyzmat.host.views.Sentences;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ListRow;

/** Counts what is found out about the rows of a file, and keeps what is wrong with them or to be looked at. */
final class Tally {

    private static final int MOST_FAULTS = 20_000;

    private final UUID id;
    private final FaultRepository faults;
    private final Sentences sentences;
    private final IntConsumer progress;
    private Counts counts = Counts.NONE;
    private int kept;

    Tally(UUID id, FaultRepository faults, Sentences sentences, IntConsumer progress) {
        this.id = id;
        this.faults = faults;
        this.sentences = sentences;
        this.progress = progress;
    }

    <R> void next(List<ListRow> rows, List<Checked<R>> found) {
        List<FaultLine> lines = new ArrayList<>();
        int fresh = 0;
        int known = 0;
        int faulty = 0;
        for (int i = 0; i < rows.size(); i++) {
            Checked<R> finding = found.get(i);
            if (finding instanceof Checked.Faulty<R> wrong) {
                long row = rows.get(i).number();
                wrong.problems().forEach(problem -> lines.add(line(row, problem)));
                faulty++;
            } else if (finding instanceof Checked.Known<R>) {
                known++;
            } else if (finding instanceof Checked.Fresh<R> right) {
                long row = rows.get(i).number();
                right.notes().forEach(problem -> lines.add(line(row, problem)));
                fresh++;
            }
        }
        keep(lines);
        counts = counts.plus(new Counts(rows.size(), fresh, known, faulty));
        progress.accept(counts.total());
    }

    /** Notes that the file cannot be read to its end. */
    void broken(Problem problem) {
        keep(List.of(line(0, problem)));
        counts = counts.plus(new Counts(0, 0, 0, 1));
    }

    private FaultLine line(long row, Problem problem) {
        return new FaultLine(row, problem.field(), sentences.of(problem));
    }

    private void keep(List<FaultLine> lines) {
        List<FaultLine> some = lines.subList(0, Math.min(lines.size(), MOST_FAULTS - kept));
        if (!some.isEmpty()) {
            faults.add(id, kept, some);
            kept += some.size();
        }
    }

    Counts counts() {
        return counts;
    }
}
