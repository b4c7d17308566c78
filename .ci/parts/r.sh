# R, in which many sets are written.
install() { have Rscript || debian r-base-core; }
run() { tests 'Rscript is not installed' test/author/exports.test.ts; }
