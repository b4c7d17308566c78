# A monitoring server with a past, and live: Prometheus, node-exporter, Pushgateway.
install() {
  { have prometheus && have promtool && have prometheus-node-exporter && have prometheus-pushgateway; } ||
    debian prometheus prometheus-node-exporter prometheus-pushgateway
}
run() { tests '(prometheus|node-exporter|promtool) is not installed' test/operations/real test/telemetry/prometheus.test.ts; }
