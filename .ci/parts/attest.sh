# Independent software for verdicts that travel: in-toto, OpenSSF model signing, a real MLflow and OPA.
install() {
  python in-toto-attestation==0.9.3 securesystemslib==1.6.0 model-signing==1.1.1 pyopenssl jmespath==1.0.1 \
    mlflow==3.17.0 scikit-learn==1.9.1
  have opa || [ -x "$home/opa" ] || GOBIN="$home" go install github.com/open-policy-agent/opa@v1.22.3
}
run() {
  GREENLIGHT_PYTHON="$home/bin/python" PATH="$home:$PATH" tests 'GREENLIGHT_PYTHON|no "opa" on the PATH' test/attest
}
