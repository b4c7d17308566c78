"""Evidently's drift preset over the same columns, read by pandas."""
import warnings

warnings.filterwarnings("ignore")
import pandas
from common import CANDIDATE, CATEGORIES, REFERENCE, answer, numbers
from evidently import DataDefinition, Dataset, Report
from evidently.presets import DataDriftPreset

columns = [*numbers(), *CATEGORIES]
definition = DataDefinition(numerical_columns=numbers(), categorical_columns=CATEGORIES)
sets = [
    Dataset.from_pandas(pandas.read_csv(path, usecols=columns), data_definition=definition)
    for path in (REFERENCE, CANDIDATE)
]
result = Report([DataDriftPreset(num_method="ks")]).run(sets[1], sets[0])
answer(metrics=len(result.dict()["metrics"]))
