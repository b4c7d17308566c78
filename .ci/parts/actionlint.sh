# A linter of workflows.
install() {
  have actionlint || [ -x "$home/actionlint" ] ||
    GOBIN="$home" go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
}
run() { PATH="$home:$PATH" actionlint -shellcheck= -pyflakes=; }
