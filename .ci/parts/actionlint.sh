# The workflows of this repository and those that the documents show, read by a linter of workflows.
install() {
  have actionlint || [ -x "$home/actionlint" ] ||
    GOBIN="$home" go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
}
run() {
  export PATH="$home:$PATH"
  local shown status=0
  actionlint -shellcheck= -pyflakes= || status=$?
  shown=$(mktemp -d)
  node .ci/workflows.mjs "$shown" > "$shown/list"
  [ "$(wc -l < "$shown/list")" -ge 10 ] || { echo 'the documents show fewer than ten workflows' >&2; status=1; }
  # GitHub Enterprise Server has no newer one.
  xargs actionlint -shellcheck= -pyflakes= -ignore 'upload-artifact@v3' < "$shown/list" || status=$?
  rm -rf "$shown"
  return $status
}
