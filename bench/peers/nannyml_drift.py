"""NannyML's univariate drift (KS, and χ² of categories) over the same columns, the candidate as one chunk."""
import warnings

warnings.filterwarnings("ignore")
import nannyml
import pandas
from common import CANDIDATE, CATEGORIES, REFERENCE, answer, numbers

columns = [*numbers(), *CATEGORIES]
reference, candidate = (pandas.read_csv(path, usecols=columns) for path in (REFERENCE, CANDIDATE))
calculator = nannyml.UnivariateDriftCalculator(
    column_names=columns,
    treat_as_categorical=CATEGORIES,
    continuous_methods=["kolmogorov_smirnov"],
    categorical_methods=["chi2"],
    chunk_number=1,
)
found = calculator.fit(reference).calculate(candidate).filter(period="analysis").to_df()
name = numbers()[0]
answer(ks={one: float(found[(one, "kolmogorov_smirnov", "value")].iloc[0]) for one in numbers()}, first=name)
