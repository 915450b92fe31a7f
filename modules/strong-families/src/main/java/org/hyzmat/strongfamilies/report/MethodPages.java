package org.hyzmat.strongfamilies.report;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.strongfamilies.instrument.InstrumentRepository;
import org.hyzmat.strongfamilies.instrument.Scale;

/** Says how every figure of a report comes about, and where the formulas are from. */
final class MethodPages {

    private static final String LAKENS =
            "D. Lakens (2013), Frontiers in Psychology 4:863, doi 10.3389/fpsyg.2013.00863";

    private static final List<Method> METHODS = List.of(
            new Method("once", "", ""),
            new Method("attendance", "", ""),
            new Method("dose", "", ""),
            new Method("mean", "x̄ = Σx / n;  s = √( Σ(x − x̄)² / (n − 1) )", ""),
            new Method("interval", "x̄ ± t₀.₉₇₅(n − 1) · s / √n", ""),
            new Method("paired", "d = x₂ − x₁;  t = d̄ / (s_d / √n);  df = n − 1", "Student (1908), Biometrika 6:1–25"),
            new Method("d-av", "d_av = d̄ / ( (s₁ + s₂) / 2 )", LAKENS),
            new Method("d-z", "d_z = d̄ / s_d", LAKENS),
            new Method("d-baseline", "d = d̄ / s₁", LAKENS),
            new Method(
                    "wilcoxon",
                    "W+ = Σ R(|d|), d > 0;  W− = Σ R(|d|), d < 0",
                    "F. Wilcoxon (1945), Biometrics Bulletin 1:80–83"),
            new Method(
                    "anova",
                    "F = MS_t / MS_e;  η²p = SS_t / (SS_t + SS_e)",
                    "S. W. Greenhouse, S. Geisser (1959), Psychometrika 24:95–112; " + LAKENS),
            new Method(
                    "friedman",
                    "χ² = 12 Σ R² / (n k (k + 1)) − 3 n (k + 1);  W = χ² / (n (k − 1))",
                    "M. Friedman (1937), Journal of the American Statistical Association 32:675–701"),
            new Method("welch", "t = (x̄₁ − x̄₂) / √( s₁²/n₁ + s₂²/n₂ )", "B. L. Welch (1947), Biometrika 34:28–35"),
            new Method(
                    "hedges",
                    "g = J · (x̄₁ − x̄₂) / s_p;  s_p² = ((n₁ − 1) s₁² + (n₂ − 1) s₂²) / (n₁ + n₂ − 2);  "
                            + "J = 1 − 3 / (4 (n₁ + n₂ − 2) − 1)",
                    "L. V. Hedges (1981), Journal of Educational Statistics 6:107–128"),
            new Method("completers", "", ""),
            new Method("hidden", "", ""));

    /**
     * How something is counted.
     *
     * @param code the word by which texts name it
     * @param formula empty where words say all
     * @param source where it was published, empty where it is our own rule or common knowledge
     */
    record Method(String code, String formula, String source) {}

    /** A study elsewhere, with the scales of which it published means. */
    record Study(String country, String source, List<Scale> scales) {

        Study {
            scales = List.copyOf(scales);
        }
    }

    private final PublishedStudies studies;
    private final InstrumentRepository instruments;

    MethodPages(PublishedStudies studies, InstrumentRepository instruments) {
        this.studies = studies;
        this.instruments = instruments;
    }

    /** The page. */
    void show(Context ctx) {
        ctx.render("report-methods.peb", Map.of("methods", METHODS, "studies", studies()));
    }

    private List<Study> studies() {
        Map<String, List<PublishedMean>> bySource = new LinkedHashMap<>();
        studies.all()
                .forEach(mean -> bySource.computeIfAbsent(mean.source(), unseen -> new ArrayList<>())
                        .add(mean));
        return bySource.values().stream().map(this::study).toList();
    }

    private Study study(List<PublishedMean> means) {
        Set<UUID> scales = means.stream().map(PublishedMean::scaleId).collect(Collectors.toSet());
        return new Study(means.get(0).country(), means.get(0).source(), instruments.scalesOf(scales));
    }
}
