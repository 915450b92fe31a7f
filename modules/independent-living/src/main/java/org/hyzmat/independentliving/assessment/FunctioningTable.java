package org.hyzmat.independentliving.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;

/** Where answers to the Washington Group Short Set are stored, with what they say together. */
final class FunctioningTable implements AssessmentTable<Functioning> {

    @Override
    public String name() {
        return "functioning";
    }

    @Override
    public List<String> columns() {
        return Stream.concat(Arrays.stream(Domain.values()).map(Domain::column), Stream.of("respondent", "disability"))
                .toList();
    }

    @Override
    public void bind(SqlStatement<?> statement, Functioning answers) {
        answers.answers().forEach((domain, answer) -> statement.bind(domain.column(), answer.number()));
        statement.bind("respondent", answers.respondent().name());
        statement.bind("disability", answers.disability().name());
    }

    @Override
    public Functioning read(ResultSet row) throws SQLException {
        Map<Domain, Difficulty> answers = new EnumMap<>(Domain.class);
        for (Domain domain : Domain.values()) {
            answers.put(domain, Difficulty.of(row.getInt(domain.column())).orElseThrow());
        }
        return new Functioning(Respondent.valueOf(row.getString("respondent")), answers);
    }
}
