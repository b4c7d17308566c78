"""Makes by-time.golden.json: python by-time.golden.py > by-time.golden.json"""
import json
import numpy
import scipy
from scipy.spatial.distance import cityblock

rng = numpy.random.default_rng(1)
shares = rng.dirichlet(numpy.full(8, 3.0))
reference = rng.multinomial(2000, shares)
stretches = [rng.multinomial(400, shares), rng.multinomial(400, numpy.roll(shares, 2))]
p = reference / reference.sum()
before, after = rng.multinomial(2000, p, 40_000) / 2000, rng.multinomial(400, p, 40_000) / 400
print(json.dumps({
    "software": f"scipy {scipy.__version__}, numpy {numpy.__version__}",
    "reference": reference.tolist(),
    "stretches": [s.tolist() for s in stretches],
    "distances": [float(cityblock(p, s / s.sum()) / 2) for s in stretches],
    "chance": float((numpy.abs(before - after).sum(axis=1) / 2).mean()),
}))
