# Distributions far from their middle, by R: Rscript test/statistics/golden/tails.R > test/statistics/golden/tails.json

library(jsonlite)
rows <- function(f, ...) apply(expand.grid(...), 1, function(one) c(as.list(one), value = f(one)))

jsonlite::write_json(
  list(
    software = R.version.string,
    normal = rows(function(x) pnorm(x[["z"]]), z = c(-37, -20, -8, -3.5, -1.3, -1.2, -1.1, -0.3, 0.3, 1.1, 1.3, 3.5, 8)),
    normal_quantile = rows(function(x) qnorm(x[["p"]]), p = c(1e-300, 1e-30, 1e-9, 0.001, 0.1, 0.3, 0.49999, 0.5001, 0.9, 0.999)),
    log_gamma = rows(function(x) lgamma(x[["x"]]), x = c(1e-5, 0.5, 1.5, 3, 11.9, 12, 12.1, 170.5, 1e6)),
    log_upper_gamma = rows(
      function(x) pgamma(x[["x"]], x[["a"]], lower.tail = FALSE, log.p = TRUE),
      a = c(0.5, 1, 7.3, 150), x = c(0.01, 0.9, 8, 140, 2000)
    ),
    lower_gamma = rows(function(x) pgamma(x[["x"]], x[["a"]]), a = c(0.5, 1, 7.3, 150), x = c(0.01, 0.9, 8, 140)),
    beta = rows(
      function(x) pbeta(x[["x"]], x[["a"]], x[["b"]]),
      x = c(0.001, 0.2, 0.5, 0.97), a = c(0.4, 3, 60), b = c(0.7, 20)
    ),
    beta_quantile = rows(
      function(x) qbeta(x[["p"]], x[["a"]], x[["b"]]),
      p = c(1e-6, 0.025, 0.6, 0.999), a = c(0.5, 3, 400), b = c(2, 30)
    ),
    chi_squared_quantile = rows(function(x) qchisq(x[["p"]], x[["df"]]), p = c(1e-6, 0.05, 0.5, 0.95, 0.999999), df = c(1, 2, 7, 300)),
    student = rows(function(x) pt(x[["t"]], x[["df"]]), t = c(-30, -2, -0.1, 0, 0.5, 4), df = c(1, 2.5, 40)),
    hypergeometric = rows(
      function(x) phyper(x[["found"]] - 1, x[["marked"]], 60 - x[["marked"]], x[["drawn"]], lower.tail = FALSE, log.p = TRUE),
      marked = c(7, 25, 50), drawn = c(10, 30), found = c(1, 3, 5, 6)
    )
  ),
  stdout(), auto_unbox = TRUE, digits = NA
)
cat("\n")
