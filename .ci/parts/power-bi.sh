# The JSON Schemas that Microsoft publishes for projects of Power BI.
install() {
  [ -d "$home/schemas/fabric" ] ||
    timeout 120 git clone --quiet --depth 1 https://github.com/microsoft/json-schemas "$home/schemas"
}
run() { GREENLIGHT_FABRIC_SCHEMAS="$home/schemas" tests GREENLIGHT_FABRIC_SCHEMAS test/export/power-bi.test.ts; }
