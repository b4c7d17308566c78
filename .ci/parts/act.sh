# A runner of workflows.
install() {
  have act || [ -x "$home/act" ] || GOBIN="$home" go install github.com/nektos/act@v0.2.89
}
run() { PATH="$home:$PATH" tests 'no "act" on the PATH' test/workflows; }
