# Cosign, which is to accept what we sign and to refuse forgeries. Its build takes nine minutes of a processor, five of two.
install() {
  have cosign || [ -x "$home/cosign" ] || GOBIN="$home" go install github.com/sigstore/cosign/v2/cmd/cosign@v2.6.5
}
run() { PATH="$home:$PATH" tests 'no "cosign" on the PATH' test/attest/independent.test.ts; }
