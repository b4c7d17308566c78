# Golden values of percentiles with Woodruff's interval over blocks: Rscript golden.R > golden.json (R's survey package)
suppressMessages(library(survey))
state <- 42
lcg <- function() { state <<- (state * 48271) %% 2147483647; state / 2147483647 }
n <- 1200; blocks <- 24
block <- rep(1:blocks, each = n / blocks)
# Slow hours: blocks go up and down by turns, so that neighbours are not alike.
level <- ifelse((1:blocks) %% 2 == 0, 1.25, 1) * (1 + 0.02 * (1:blocks %% 5))
x <- sapply(1:n, function(i) round(level[block[i]] * (40 + 200 * lcg()^3), 2))
d <- svydesign(ids = ~block, weights = ~w, data = data.frame(x = x, block = block, w = 1))
out <- lapply(c(0.5, 0.9, 0.95), function(p) {
  # The degrees of freedom and the stretch that docs/statistics.md says, from the errors of survey: of the share up to the percentile, and below it.
  q <- svyquantile(~x, d, p, ci = FALSE, qrule = "math")$x[1]
  se <- SE(svymean(~as.numeric(x <= q), d))[1]; under <- if (sum(x == q) > 1) SE(svymean(~as.numeric(x < q), d))[1] else se
  rare <- function(s, at) at * (1 - at) / s^2 * min(at, 1 - at)
  se0 <- sqrt(p * (1 - p) / n); widest <- max(se, under, se0)
  at <- if (under > se) mean(x < q) else mean(x <= q)
  df <- 2 / (2 / (blocks - 1) + 1 / rare(max(se, under), at))
  stretch <- 1 + 40 / rare(widest, p)^2
  # An interval of survey is qt(1 - alpha/2, df) errors wide: alpha says the same number of errors.
  errors <- qt(0.975, df) * stretch
  q <- svyquantile(~x, d, p, ci = TRUE, interval.type = "mean", qrule = "math", df = df, alpha = 2 * pt(-errors * max(se, under) / se, df))$x
  list(share = p, value = q[1], low = q[2], high = q[3], se = se, df = df, stretch = stretch)
})
m <- svymean(~x, d); s <- svymean(~as.numeric(x > 200), d)
num <- function(v) formatC(v, digits = 15, format = "g")
cat('{\n  "software": "R ', as.character(getRversion()), ', survey ', as.character(packageVersion("survey")), '",\n', sep = "")
cat('  "blocks": ', blocks, ',\n  "x": [', paste(x, collapse = ", "), '],\n', sep = "")
cat('  "mean": { "value": ', num(coef(m)), ', "se": ', num(SE(m)), ' },\n', sep = "")
cat('  "share": { "above": 200, "value": ', num(coef(s)), ', "se": ', num(SE(s)), ' },\n  "percentiles": [\n', sep = "")
cat(paste(sapply(out, function(o) paste0('    { "share": ', o$share, ', "value": ', num(o$value), ', "low": ', num(o$low), ', "high": ', num(o$high), ', "se": ', num(o$se), ', "df": ', num(o$df), ', "stretch": ', num(o$stretch), ' }')), collapse = ",\n"))
cat('\n  ]\n}\n')
