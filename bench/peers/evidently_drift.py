"""Evidently's drift preset over the same columns, read by pandas: with the tests it takes by itself, or, with a fourth word "ks", with KS."""
import sys
import warnings

warnings.filterwarnings("ignore")
import pandas
from common import CANDIDATE, CATEGORIES, REFERENCE, answer, numbers

sets = [pandas.read_csv(path, usecols=[*numbers(), *CATEGORIES]) for path in (REFERENCE, CANDIDATE)]
test = sys.argv[4] if len(sys.argv) > 4 else None


def drift_now():
    from evidently import DataDefinition, Dataset, Report
    from evidently.presets import DataDriftPreset

    definition = DataDefinition(numerical_columns=numbers(), categorical_columns=CATEGORIES)
    before, after = (Dataset.from_pandas(data, data_definition=definition) for data in sets)
    return Report([DataDriftPreset(num_method=test)]).run(after, before).dict()


def drift_before_2025():
    from evidently import ColumnMapping
    from evidently.metric_preset import DataDriftPreset
    from evidently.report import Report

    mapping = ColumnMapping(numerical_features=numbers(), categorical_features=CATEGORIES)
    report = Report(metrics=[DataDriftPreset(num_stattest=test)])
    report.run(reference_data=sets[0], current_data=sets[1], column_mapping=mapping)
    return report.as_dict()


try:
    found = drift_now()
except ImportError:
    found = drift_before_2025()
answer(metrics=len(found["metrics"]))
