package org.hyzmat.independentliving.volume;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Which visits a volume is about.
 *
 * @param from the first month
 * @param to the last month
 * @param services the only service, or none where all are meant
 * @param workers the only worker, or none where all are meant
 * @param users the only service user, or none where all are meant
 */
record VolumeFilter(YearMonth from, YearMonth to, List<UUID> services, List<UUID> workers, List<UUID> users) {

    /** A longer time would make a page of months too long. */
    static final int MOST_MONTHS = 60;

    private static final UUID NOBODY = new UUID(0, 0);

    VolumeFilter {
        services = List.copyOf(services);
        workers = List.copyOf(workers);
        users = List.copyOf(users);
    }

    /** Everything of a month. */
    static VolumeFilter of(YearMonth month) {
        return new VolumeFilter(month, month, List.of(), List.of(), List.of());
    }

    /** One person's month. */
    static VolumeFilter of(YearMonth month, UUID user) {
        return new VolumeFilter(month, month, List.of(), List.of(), List.of(user));
    }

    /**
     * Reads the fields of the form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if a field cannot be read, or the time ends before it begins
     */
    static VolumeFilter of(Form form) {
        Problems problems = new Problems();
        YearMonth from = Months.read(form, "from", problems);
        YearMonth to = Months.read(form, "to", problems);
        boolean isRead = !problems.has("from") && !problems.has("to");
        problems.when(isRead && to.isBefore(from), "to", "volume.to.early");
        problems.when(isRead && to.isAfter(from.plusMonths(MOST_MONTHS - 1)), "to", "volume.to.late", MOST_MONTHS);
        List<UUID> services = form.id("service", problems).stream().toList();
        List<UUID> workers = form.id("worker", problems).stream().toList();
        problems.throwIfAny();
        return new VolumeFilter(from, to, services, workers, List.of());
    }

    /** Whether it is about one month, which can be closed. */
    boolean isOneMonth() {
        return from.equals(to);
    }

    <S extends SqlStatement<S>> S on(S statement) {
        return bind(bind(bind(statement, "service", services), "worker", workers), "user", users)
                .bind("from", from.atDay(1))
                .bind("to", to.atEndOfMonth());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, String name, List<UUID> only) {
        return statement.bind("any_" + name, only.isEmpty()).bind(name, only.isEmpty() ? NOBODY : only.get(0));
    }
}
