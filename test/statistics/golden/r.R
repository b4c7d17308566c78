# Makes r.json: what R's packages find for intervals and tests that proofs rest on.
# Run: Rscript test/statistics/golden/r.R test/statistics/golden/r.json (Debian: r-base-core r-cran-proc r-cran-clubsandwich r-cran-jsonlite)
suppressMessages({library(pROC); library(clubSandwich); library(jsonlite)})
set.seed(20261130, kind = "Mersenne-Twister")
auc_case <- function(m, n, apart) {
  y <- c(rep(1, m), rep(0, n))
  before <- round(rnorm(m + n) + apart * y, 2)
  after <- round(0.8 * before + 0.6 * rnorm(m + n), 2)
  one <- roc(y, before, direction = "<", quiet = TRUE); other <- roc(y, after, direction = "<", quiet = TRUE)
  list(labels = y, before = before, after = after,
       auc = c(as.numeric(auc(one)), as.numeric(auc(other))),
       variance = c(var(one, method = "delong"), var(other, method = "delong")),
       covariance = cov(one, other, method = "delong"))
}
cr2_case <- function(sizes) {
  group <- rep(seq_along(sizes), sizes)
  y <- rnorm(length(group)) + rnorm(length(sizes))[group]
  found <- coef_test(lm(y ~ 1), vcov = "CR2", cluster = group, test = "Satterthwaite")
  list(groups = split(y, group), error = found$SE[1], df = found[["df_Satt"]][1])
}
stratified <- function(tables) {
  # Without the correction for continuity the statistic is (sum of x - E)^2 / sum of variances.
  found <- mantelhaen.test(array(unlist(tables), c(2, 2, length(tables))), correct = FALSE)
  list(tables = tables, z = sqrt(unname(found$statistic)), odds_ratio = unname(found$estimate))
}
found <- list(
  software = sprintf("R %s, pROC %s, clubSandwich %s", getRversion(), packageVersion("pROC"), packageVersion("clubSandwich")),
  auroc = list(auc_case(12, 40, 1.2), auc_case(60, 300, 0.8)),
  cr2 = list(cr2_case(c(4, 4, 4, 4, 4)), cr2_case(c(10, 3, 7, 2, 25, 1)), cr2_case(c(50, 2, 2))),
  clopper_pearson = lapply(list(c(0, 3), c(3, 3), c(7, 200), c(81, 263)), function(x)
    list(k = x[1], n = x[2], ci = as.numeric(binom.test(x[1], x[2])$conf.int))),
  mcnemar = lapply(list(c(10, 3), c(1, 0), c(25, 31)), function(x)
    list(b = x[1], c = x[2], p = binom.test(x[1], sum(x))$p.value)),
  mantel_haenszel = list(stratified(list(c(20, 80, 80, 820), c(9, 41, 30, 420))), stratified(list(c(3, 97, 5, 895), c(6, 94, 11, 489), c(2, 48, 10, 440)))),
  isotonic = {x <- runif(25); list(values = x, fitted = isoreg(x)$yf)}
)
write(toJSON(found, digits = NA, auto_unbox = TRUE, pretty = TRUE), commandArgs(TRUE)[1])
