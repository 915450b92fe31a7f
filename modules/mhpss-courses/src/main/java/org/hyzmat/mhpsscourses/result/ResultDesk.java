package org.hyzmat.mhpsscourses.result;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.tables.Values;

/** Finds what a page about the results of a run shows. */
public final class ResultDesk {

    private final ResultRepository results;
    private final Texts texts;

    public ResultDesk(ResultRepository results, Texts texts) {
        this.results = results;
        this.texts = texts;
    }

    /** The run in the address, with the rule of its course. */
    public CourseRule rule(Context ctx) {
        return results.rule(Actor.of(ctx).agency(), RecordId.inPath(ctx, "run")).orElseThrow(NotFoundResponse::new);
    }

    /** What everybody has done in a run. */
    public List<Standing> standings(Context ctx, CourseRule rule) {
        return results.standings(Actor.of(ctx).visible(), rule.runId());
    }

    /** Why somebody does not meet the rule, in the reader's words. */
    public List<String> reasons(Context ctx, CourseRule rule, Standing standing) {
        Values values = values(ctx);
        return PassRule.against(rule, standing).stream()
                .map(reason -> values.text(reason.key(), reason.arguments().toArray()))
                .toList();
    }

    Values values(Context ctx) {
        return new Values(texts, ctx.req().getLocale());
    }
}
