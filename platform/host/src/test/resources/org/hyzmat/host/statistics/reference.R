# Makes families.csv, which is invented, and reference.csv, what R says of it and of published examples.
# Made with R 4.2.2, packages base, stats and datasets only:
#   Rscript reference.R
options(digits = 15)

# 72 families in two groups, five time points, whole scores from 0 to 40 with many ties; whoever drops out stays away.
state <- 20260921
chance <- function() {
  state <<- (state * 16807) %% 2147483647
  state / 2147483647
}
bell <- function() sum(replicate(12, chance())) - 6
stay <- c(1, 0.96, 0.93, 0.95, 0.94)
families <- t(sapply(1:72, function(family) {
  programme <- family <= 44
  level <- 18 + 5 * bell()
  there <- TRUE
  scores <- rep(NA, 5)
  for (time in 1:5) {
    there <- there && chance() < stay[time]
    gain <- if (programme) c(0, 2, 3, 3.5, 3)[time] else c(0, 0.5, 0.5, 1, 0.5)[time]
    score <- min(40, max(0, round(level + gain + 2.5 * bell())))
    if (there) scores[time] <- score
  }
  scores
}))
colnames(families) <- paste0("t", 1:5)
group <- ifelse(1:72 <= 44, "programme", "comparison")
write.csv(data.frame(family = sprintf("F%02d", 1:72), group, families), "families.csv",
          row.names = FALSE, na = "", quote = FALSE)

figures <- character(0)
say <- function(what, value) {
  figures <<- c(figures, sprintf("%s,%.15g", what, value))
}
sample_of <- function(name, x) {
  say(paste0(name, ".n"), length(x))
  say(paste0(name, ".mean"), mean(x))
  say(paste0(name, ".sd"), sd(x))
  say(paste0(name, ".min"), min(x))
  say(paste0(name, ".max"), max(x))
  say(paste0(name, ".median"), median(x))
  interval <- t.test(x)$conf.int
  say(paste0(name, ".low"), interval[1])
  say(paste0(name, ".high"), interval[2])
}
change_of <- function(name, before, after) {
  test <- t.test(after, before, paired = TRUE)
  change <- after - before
  say(paste0(name, ".pairs"), length(change))
  say(paste0(name, ".mean"), mean(change))
  say(paste0(name, ".sd"), sd(change))
  say(paste0(name, ".t"), test$statistic)
  say(paste0(name, ".df"), test$parameter)
  say(paste0(name, ".p"), test$p.value)
  say(paste0(name, ".low"), test$conf.int[1])
  say(paste0(name, ".high"), test$conf.int[2])
  say(paste0(name, ".dAv"), mean(change) / mean(c(sd(before), sd(after))))
  say(paste0(name, ".dZ"), mean(change) / sd(change))
  say(paste0(name, ".dBaseline"), mean(change) / sd(before))
}
wilcoxon_of <- function(name, before, after, exact) {
  change <- round(after - before, 10)
  used <- change[change != 0]
  test <- wilcox.test(used, exact = exact, correct = TRUE)
  ranks <- rank(abs(used))
  say(paste0(name, ".pairs"), length(change))
  say(paste0(name, ".zeros"), sum(change == 0))
  say(paste0(name, ".positive"), sum(ranks[used > 0]))
  say(paste0(name, ".negative"), sum(ranks[used < 0]))
  stopifnot(test$statistic == sum(ranks[used > 0]))
  if (!exact) {
    say(paste0(name, ".z"), sign(sum(sign(used) * ranks)) * qnorm(test$p.value / 2, lower.tail = FALSE))
  }
  say(paste0(name, ".p"), test$p.value)
}
times_of <- function(name, scores) {
  model <- lm(scores ~ 1)
  table <- anova(model, X = ~1, test = "Spherical")
  long <- data.frame(score = as.vector(scores), person = factor(row(scores)), time = factor(col(scores)))
  within <- summary(aov(score ~ time + Error(person), long))[["Error: Within"]][[1]]
  stopifnot(abs(table[1, "F"] - within[1, "F value"]) < 1e-8)
  # R says epsilon in a heading only, rounded: found anew here, and held against it and against the p-value
  heading <- grep("Greenhouse-Geisser", attr(table, "heading"), value = TRUE)
  covariance <- SSD(model)$SSD
  k <- ncol(scores)
  centre <- diag(k) - 1 / k
  both <- centre %*% covariance %*% centre
  epsilon <- sum(diag(both))^2 / ((k - 1) * sum(both^2))
  stopifnot(abs(epsilon - as.numeric(sub(".*:", "", heading))) < 1e-3)
  say(paste0(name, ".subjects"), nrow(scores))
  say(paste0(name, ".f"), within[1, "F value"])
  say(paste0(name, ".df1"), within[1, "Df"])
  say(paste0(name, ".df2"), within[2, "Df"])
  say(paste0(name, ".p"), within[1, "Pr(>F)"])
  say(paste0(name, ".eta"), within[1, "Sum Sq"] / (within[1, "Sum Sq"] + within[2, "Sum Sq"]))
  say(paste0(name, ".epsilon"), epsilon)
  say(paste0(name, ".correctedP"), table[1, "G-G Pr"])
  friedman <- friedman.test(scores)
  say(paste0(name, ".friedman.chiSquared"), friedman$statistic)
  say(paste0(name, ".friedman.df"), friedman$parameter)
  say(paste0(name, ".friedman.p"), friedman$p.value)
  say(paste0(name, ".friedman.w"), friedman$statistic / (nrow(scores) * (k - 1)))
}
groups_of <- function(name, one, other) {
  test <- t.test(one, other)
  df <- length(one) + length(other) - 2
  pooled <- sqrt(((length(one) - 1) * var(one) + (length(other) - 1) * var(other)) / df)
  say(paste0(name, ".difference"), mean(one) - mean(other))
  say(paste0(name, ".t"), test$statistic)
  say(paste0(name, ".df"), test$parameter)
  say(paste0(name, ".p"), test$p.value)
  say(paste0(name, ".low"), test$conf.int[1])
  say(paste0(name, ".high"), test$conf.int[2])
  say(paste0(name, ".g"), (1 - 3 / (4 * df - 1)) * (mean(one) - mean(other)) / pooled)
}

for (time in 1:5) {
  there <- families[!is.na(families[, time]), time]
  sample_of(paste0("families.t", time), there)
}
for (time in 2:5) {
  both <- !is.na(families[, 1]) & !is.na(families[, time])
  change_of(paste0("families.change", time), families[both, 1], families[both, time])
  wilcoxon_of(paste0("families.wilcoxon", time), families[both, 1], families[both, time], FALSE)
}
complete <- complete.cases(families)
times_of("families.times", families[complete, ])
times_of("families.first3", families[complete.cases(families[, 1:3]), 1:3])
times_of("families.first2", families[complete.cases(families[, 1:2]), 1:2])
sample_of("families.completers", families[complete, 1])
gain <- families[, 2] - families[, 1]
groups_of("families.groups", gain[group == "programme" & !is.na(gain)], gain[group == "comparison" & !is.na(gain)])
groups_of("families.baseline", families[group == "programme", 1], families[group == "comparison", 1])

# Student (1908): the sleep that two drugs gave the same ten people
one <- sleep$extra[sleep$group == 1]
two <- sleep$extra[sleep$group == 2]
change_of("sleep.change", two, one)
wilcoxon_of("sleep.wilcoxon", two, one, FALSE)
groups_of("sleep.groups", one, two)

# Hollander and Wolfe (1973), page 29: Hamilton’s depression scale, nine patients before and after; no ties
before <- c(1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30)
after <- c(0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29)
wilcoxon_of("depression.wilcoxon", before, after, TRUE)

# Hollander and Wolfe (1973), page 140: three ways to round first base, 22 players
rounding <- matrix(c(5.40, 5.50, 5.55, 5.85, 5.70, 5.75, 5.20, 5.60, 5.50, 5.55, 5.50, 5.40, 5.90, 5.85, 5.70,
                     5.45, 5.55, 5.60, 5.40, 5.40, 5.35, 5.45, 5.50, 5.35, 5.25, 5.15, 5.00, 5.85, 5.80, 5.70,
                     5.25, 5.20, 5.10, 5.65, 5.55, 5.45, 5.60, 5.35, 5.45, 5.05, 5.00, 4.95, 5.50, 5.50, 5.40,
                     5.45, 5.55, 5.50, 5.55, 5.55, 5.35, 5.45, 5.50, 5.55, 5.50, 5.45, 5.25, 5.65, 5.60, 5.40,
                     5.70, 5.65, 5.55, 6.30, 6.30, 6.25), ncol = 3, byrow = TRUE)
times_of("rounding", rounding)

writeLines(c("figure,value", figures), "reference.csv")
