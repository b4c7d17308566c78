# A browser, which opens the reports and the dashboard and audits them.
browser() { command -v chromium || command -v google-chrome || command -v chromium-browser; }
install() { browser || debian chromium; }
run() { GREENLIGHT_CHROMIUM=$(browser) tests 'no Chromium' test/report/browser.test.ts; }
