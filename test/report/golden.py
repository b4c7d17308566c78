# Makes golden.json: what scikit-learn, numpy and pandas find for the pictures of the report on the fixtures.
# Run: python test/report/golden.py
import json, os
import numpy as np, pandas as pd, sklearn
from sklearn import metrics as sk
from sklearn.calibration import calibration_curve

root = os.path.join(os.path.dirname(__file__), '..', '..')
read = lambda file: pd.read_csv(os.path.join(root, 'fixtures', file))
out = {'made with': {'numpy': np.__version__, 'pandas': pd.__version__, 'scikit-learn': sklearn.__version__}}

credit = read('credit/degraded.csv').dropna(subset=['defaulted', 'probability'])
precision, recall, at = sk.precision_recall_curve(credit.defaulted, credit.probability)
score = credit.probability.to_numpy()
out['thresholds'] = [
    {'threshold': t, 'precision': p, 'recall': r, 'flagged': float((score >= t).mean()),
     'f1': sk.f1_score(credit.defaulted, score >= t)}
    for p, r, t in zip(precision, recall, at)]
# The lift of each threshold: how often more a flagged case is positive than any case.
for one in out['thresholds']:
    one['lift'] = float(credit.defaulted[score >= one['threshold']].mean() / credit.defaulted.mean())

def roc_of(truth, scores):
    fpr, tpr, _ = sk.roc_curve(truth, scores, drop_intermediate=False)
    return [[float(a), float(b)] for a, b in zip(fpr, tpr)]

# Mean score and share of positives by tenth of the scale.
def calibration_of(truth, scores):
    positives, mean = calibration_curve(truth, scores, n_bins=10)
    return [[float(a), float(b)] for a, b in zip(mean, positives)]

out['roc of two'] = roc_of(credit.defaulted, credit.probability)
out['calibration of two'] = calibration_of(credit.defaulted, credit.probability)

sets = {name: read(f'delivery/{file}.csv').dropna(subset=['minutes', 'promised'])
        for name, file in [('reference', 'reference'), ('candidate', 'bridge_closed')]}
quantile = lambda numbers, qs: np.quantile(numbers, qs, method='inverted_cdf')
tenths = np.arange(1, 10) / 10
for key, column in [('byActual', 'minutes'), ('byPredicted', 'promised')]:
    cuts = np.unique(quantile(sets['reference'][column], tenths))
    for name, rows in sets.items():
        error = rows.promised - rows.minutes
        part = np.searchsorted(cuts, rows[column], side='right')
        out[f'{name} {key}'] = [
            {'part': int(i), 'cases': int((part == i).sum()), 'mean': error[part == i].mean(),
             'meanAbsolute': error[part == i].abs().mean(),
             'quantiles': list(np.quantile(error[part == i], [.05, .25, .5, .75, .95]))}
            for i in range(len(cuts) + 1) if (part == i).any()]

errors = {name: (rows.promised - rows.minutes).to_numpy() for name, rows in sets.items()}
low = min(quantile(e, .005) for e in errors.values())
high = max(quantile(e, .995) for e in errors.values())
edges = np.linspace(low, high, 41)
for name, e in errors.items():
    out[f'{name} errors'] = np.histogram(np.clip(e, low, high), edges)[0].tolist()
out['edges'] = edges.tolist()

tickets = read('tickets/new_words.csv').dropna(subset=['queue', 'routed_to'])
classes = sorted(tickets.queue.unique())
p, r, f, n = sk.precision_recall_fscore_support(tickets.queue, tickets.routed_to, labels=classes)
out['classes'] = {c: {'precision': p[i], 'recall': r[i], 'f1': f[i], 'cases': int(n[i])} for i, c in enumerate(classes)}
out['curves'] = {c: {'roc': roc_of(tickets.queue == c, tickets[f'p_{c}']),
                     'calibration': calibration_of(tickets.queue == c, tickets[f'p_{c}'])} for c in classes}
out['roc'] = {c: sk.roc_auc_score(tickets.queue == c, tickets[f'p_{c}']) for c in classes}

with open(os.path.join(os.path.dirname(__file__), 'golden.json'), 'w') as file:
    json.dump(out, file, separators=(',', ':'))
    file.write('\n')
