"""What in-toto-attestation and OpenSSF model signing say of bundles: python independent.py CASES.json KEY.pub"""

import base64
import hashlib
import json
import pathlib
import sys
import tempfile

from google.protobuf import json_format
from in_toto_attestation.predicates.test_result.v0 import test_result_pb2
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.resource_descriptor import ResourceDescriptor
from in_toto_attestation.v1.statement import Statement
from model_signing._signing import sign_ec_key, sign_sigstore_pb
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from securesystemslib.dsse import Envelope
from securesystemslib.signer import SSlibKey


def in_toto(text: str) -> str:
    """The statement and its predicate by their protobufs, which take no field that they do not know."""
    try:
        payload = base64.b64decode(json.loads(text)["dsseEnvelope"]["payload"], validate=True)
        statement = Statement.copy_from_pb(json_format.Parse(payload, statement_pb2.Statement()))
        statement.validate()
        if statement.pb.predicate_type != "https://in-toto.io/attestation/test-result/v0.1":
            return "another predicate"
        result = test_result_pb2.TestResult()
        json_format.ParseDict(json_format.MessageToDict(statement.pb.predicate), result)
        for one in result.configuration:
            ResourceDescriptor.copy_from_pb(one).validate()
        return str(result.result)
    except Exception as error:
        return f"refused: {type(error).__name__}"


def dsse(text: str, key: pathlib.Path) -> str:
    """Whether the envelope is signed by the key, as securesystemslib, which in-toto uses, has it."""
    try:
        bundle = json.loads(text)
        one = SSlibKey.from_crypto(load_pem_public_key(key.read_bytes()))
        # It finds keys by the name in the envelope, which DSSE leaves open, and ours is empty.
        one.keyid = ""
        Envelope.from_dict(bundle["dsseEnvelope"]).verify([one], 1)
        return "accepted"
    except Exception as error:
        return f"refused: {type(error).__name__}"


def model_signing(text: str, key: pathlib.Path, folder: pathlib.Path) -> str:
    """Whether its signature holds. It asks for its own predicate then, so that what is signed ends with that sentence."""
    try:
        bundle = json.loads(text)
        # It names keys in another way: by the digest of the PEM.
        hint = hashlib.sha256(key.read_bytes()).hexdigest()
        bundle["verificationMaterial"] = {"publicKey": {"hint": hint}, "tlogEntries": []}
        file = folder / "bundle.json"
        file.write_text(json.dumps(bundle))
        sign_ec_key.Verifier(key).verify(sign_sigstore_pb.Signature.read(file))
        return "a model's signature"
    except Exception as error:
        return "accepted" if str(error).startswith("Predicate type mismatch") else f"refused: {type(error).__name__}"


cases = json.loads(pathlib.Path(sys.argv[1]).read_text())
with tempfile.TemporaryDirectory() as folder:
    print(
        json.dumps(
            {
                name: {
                    "in-toto": in_toto(text),
                    "dsse": dsse(text, pathlib.Path(sys.argv[2])),
                    "model-signing": model_signing(text, pathlib.Path(sys.argv[2]), pathlib.Path(folder)),
                }
                for name, text in cases.items()
            }
        )
    )
