"""Trains a small model, registers it in MLflow, and fetches the version that an alias names, as a deployment would."""

import json
import os
import pathlib
import pickle
import sys


def train(folder: pathlib.Path, noise: float) -> None:
    import numpy
    from sklearn.linear_model import LogisticRegression

    draw = numpy.random.default_rng(7)

    def rows(count: int):
        x = draw.normal(size=(count, 3))
        y = (x @ numpy.array([1.5, -1.0, 0.5]) + draw.logistic(size=count) > 0).astype(int)
        return x, y

    model = LogisticRegression().fit(*rows(2000))
    (folder / "model").mkdir(parents=True)
    (folder / "model" / "model.pkl").write_bytes(pickle.dumps(model))
    (folder / "model" / "MLmodel").write_text("flavors:\n  python_function:\n    loader_module: mlflow.sklearn\n")
    for name, spoiled in (("reference", 0.0), ("candidate", noise)):
        x, y = rows(1500)
        scores = model.predict_proba(x)[:, 1]
        mixed = draw.random(len(y)) < spoiled
        scores[mixed] = draw.random(int(mixed.sum()))
        lines = [f"{i},{label},{score:.6f}" for i, (label, score) in enumerate(zip(y, scores))]
        (folder / f"{name}.csv").write_text("\n".join(["id,y,p", *lines]) + "\n")


def register(folder: pathlib.Path) -> None:
    import mlflow

    client = mlflow.MlflowClient()
    try:
        client.create_registered_model("credit")
    except mlflow.exceptions.MlflowException:
        pass
    with mlflow.start_run() as run:
        mlflow.log_artifacts(str(folder / "model"), "model")
        version = client.create_model_version("credit", f"{run.info.artifact_uri}/model", run.info.run_id)
    print(json.dumps({"version": version.version}))


def deploy(folder: pathlib.Path) -> None:
    import mlflow

    version = mlflow.MlflowClient().get_model_version_by_alias("credit", "champion")
    mlflow.artifacts.download_artifacts(artifact_uri=version.source, dst_path=str(folder))
    print(json.dumps({"version": version.version, "tags": version.tags, "description": version.description}))


def versions(folder: pathlib.Path) -> None:
    import mlflow

    found = mlflow.MlflowClient().search_model_versions("name='credit'")
    print(json.dumps({one.version: one.tags for one in found}))


os.environ.setdefault("MLFLOW_DISABLE_TELEMETRY", "true")
command, place = sys.argv[1], pathlib.Path(sys.argv[2])
if command == "train":
    train(place, float(sys.argv[3]))
else:
    {"register": register, "deploy": deploy, "versions": versions}[command](place)
