# Prometheus' Alertmanager, which groups, silences and resolves what it is told.
alertmanager() { command -v prometheus-alertmanager || command -v alertmanager; }
install() { alertmanager || debian prometheus-alertmanager; }
run() { GREENLIGHT_ALERTMANAGER=$(alertmanager) tests 'no Alertmanager' test/notify/targets/alertmanager.test.ts; }
