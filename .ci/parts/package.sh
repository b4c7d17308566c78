# The package installed and run on each version of Node that it is made for.
versions='20.20.2 22.23.5 24.22.3'
place() { echo "$home/$1/node_modules/node/bin/node"; }
install() {
  local machine version
  machine="linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')"
  for version in $versions; do
    [ "$("$(place "$version")" --version 2> /dev/null)" = "v$version" ] ||
      npm install --silent --no-audit --no-fund --prefix "$home/$version" "node@npm:node-$machine@$version"
  done
}
run() {
  GREENLIGHT_NODES=$(for version in $versions; do place "$version"; done | paste -sd :) \
    tests GREENLIGHT_NODES test/package/versions.test.ts
}
