# Prometheus' Alertmanager, which groups, silences and resolves what it is told.
program() { command -v prometheus-alertmanager || command -v alertmanager; }
install() { program || debian prometheus-alertmanager; }
run() { GREENLIGHT_ALERTMANAGER=$(program) tests 'no Alertmanager' test/notify/targets/alertmanager.test.ts; }
