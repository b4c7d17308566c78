# Independent software for verdicts that travel: in-toto, OpenSSF model signing, a real MLflow, OPA and cosign.
install() {
  python in-toto-attestation==0.9.3 model-signing==1.1.1 pyopenssl mlflow==3.17.0 scikit-learn==1.9.1
  have opa || [ -x "$home/opa" ] || GOBIN="$home" go install github.com/open-policy-agent/opa@v1.22.3
  # It takes long to build; its tests say so where it is absent.
  have cosign || [ -x "$home/cosign" ] ||
    GOBIN="$home" timeout 300 go install github.com/sigstore/cosign/v2/cmd/cosign@v2.6.2 || true
}
run() {
  GREENLIGHT_PYTHON="$home/bin/python" PATH="$home:$PATH" tests 'GREENLIGHT_PYTHON|no "opa" on the PATH' test/attest
}
