# Independent software to agree with: pandas, scipy and scikit-learn, and readers and writers of Parquet.
install() {
  python pandas==3.1.1 pyarrow==26.0.1 polars==2.1.0 scipy==1.17.1 scikit-learn==1.9.1
}
run() {
  GREENLIGHT_PYTHON="$home/bin/python" tests GREENLIGHT_PYTHON \
    test/measure/differential.test.ts test/command/rows.test.ts test/history/export.test.ts test/history/docs.test.ts \
    test/author/exports.test.ts test/study/docs.test.ts
}
