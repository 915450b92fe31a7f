package org.hyzmat.host.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;
import org.hyzmat.platform.directory.Names;

/** Reads what the registers' tables have in common. */
final class Rows {

    private Rows() {}

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Names names(ResultSet row, String column) throws SQLException {
        return new Names(row.getString(column + "_en"), row.getString(column + "_ru"), row.getString(column + "_tk"));
    }

    /** A first day, {@link LocalDate#MIN} when it is not known. */
    static LocalDate first(ResultSet row, String column) throws SQLException {
        return date(row, column).orElse(LocalDate.MIN);
    }

    /** A last day, {@link LocalDate#MAX} when there is none. */
    static LocalDate last(ResultSet row, String column) throws SQLException {
        return date(row, column).orElse(LocalDate.MAX);
    }

    static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /** The date of columns such as {@code first_on} and {@code first_precision}, to the day if nothing else is said. */
    static List<InexactDate> inexact(ResultSet row, String column) throws SQLException {
        String precision =
                Optional.ofNullable(row.getString(column + "_precision")).orElse("day");
        return date(row, column + "_on")
                .map(date -> new InexactDate(date, Precision.valueOf(precision.toUpperCase(Locale.ROOT))))
                .stream()
                .toList();
    }

    static Keeping keeping(ResultSet row) throws SQLException {
        return new Keeping(row.getInt("version"), row.getObject("archived_at") != null, editedOn(row));
    }

    /** Of a row that is never archived. */
    static Keeping lasting(ResultSet row) throws SQLException {
        return new Keeping(row.getInt("version"), false, editedOn(row));
    }

    private static Optional<LocalDate> editedOn(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("edited_at", OffsetDateTime.class))
                .map(OffsetDateTime::toLocalDate);
    }

    static Provenance provenance(ResultSet row) throws SQLException {
        String inferred = Optional.ofNullable(row.getString("inferred")).orElse("");
        return new Provenance(
                row.getString("mark"),
                inferred.isBlank() ? Set.of() : Set.of(inferred.split(" +")),
                Optional.ofNullable(row.getString("source")).orElse(""));
    }
}
