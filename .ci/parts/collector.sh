# An OpenTelemetry Collector, built from its modules; the protobuf messages of its protocol; Prometheus, which scrapes it.
install() {
  have go || { echo 'there is no Go' >&2; return 1; }
  { have prometheus && have promtool; } || debian prometheus
  python opentelemetry-proto==1.45.2
  [ ! -x "$home/built/otelcol" ] || return 0
  GOBIN="$home" go install go.opentelemetry.io/collector/cmd/builder@v0.165.0
  sed "s|output_path: .*|output_path: $home/built|" test/telemetry/real/collector.yaml > "$home/collector.yaml"
  "$home/builder" --config "$home/collector.yaml"
}
run() {
  GREENLIGHT_OTELCOL="$home/built/otelcol" GREENLIGHT_PYTHON="$home/bin/python" \
    tests '(GREENLIGHT_OTELCOL|GREENLIGHT_PYTHON|prometheus is not installed)' test/telemetry/real
}
