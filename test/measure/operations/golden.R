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
  q <- svyquantile(~x, d, p, ci = TRUE, interval.type = "mean", qrule = "math", df = blocks - 1)$x
  se <- SE(svymean(~as.numeric(x <= q[1]), d))[1]
  list(share = p, value = q[1], low = q[2], high = q[3], se = se)
})
m <- svymean(~x, d); s <- svymean(~as.numeric(x > 200), d)
num <- function(v) formatC(v, digits = 15, format = "g")
cat('{\n  "software": "R ', as.character(getRversion()), ', survey ', as.character(packageVersion("survey")), '",\n', sep = "")
cat('  "blocks": ', blocks, ',\n  "x": [', paste(x, collapse = ", "), '],\n', sep = "")
cat('  "mean": { "value": ', num(coef(m)), ', "se": ', num(SE(m)), ' },\n', sep = "")
cat('  "share": { "above": 200, "value": ', num(coef(s)), ', "se": ', num(SE(s)), ' },\n  "percentiles": [\n', sep = "")
cat(paste(sapply(out, function(o) paste0('    { "share": ', o$share, ', "value": ', num(o$value), ', "low": ', num(o$low), ', "high": ', num(o$high), ', "se": ', num(o$se), ' }')), collapse = ",\n"))
cat('\n  ]\n}\n')
