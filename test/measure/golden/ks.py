# Makes ks.json: ln of the exact p-value of KS by counting lattice paths in whole numbers, for sets that a formula gives:
# x = i/n, i < n, and y = shift + width·j/m, j < m, both cut to `digits` decimals. Run: python test/measure/golden/ks.py
import json, math, os, sys
from fractions import Fraction

def log_whole(i):
    shift = max(0, i.bit_length() - 60)
    return math.log(i >> shift) + shift * math.log(2)

def log_p(n, m, shift, width, digits):
    x = [math.floor(i / n * 10 ** digits) for i in range(n)]
    y = [math.floor((shift + width * j / m) * 10 ** digits) for j in range(m)]
    pooled = sorted([(v, 1) for v in x] + [(v, 0) for v in y])
    ends, i, reach = set(), 0, 0
    for s, (v, of_x) in enumerate(pooled, 1):
        i += of_x
        if s == n + m or v != pooled[s][0]:
            ends.add(s)
            reach = max(reach, abs(i * (n + m) - s * n))
    ways = {0: 1}  # paths to cell i of the antidiagonal that have not reached
    for s in range(1, n + m + 1):
        new = {}
        for i, count in ways.items():
            for to in (i, i + 1):
                if to <= n and s - to <= m: new[to] = new.get(to, 0) + count
        if s in ends: new = {i: count for i, count in new.items() if abs(i * (n + m) - s * n) < reach}
        ways = new
    everything = math.comb(n + m, n)
    return reach / (n * m), log_whole(everything - ways.get(n, 0)) - log_whole(everything)

cases = []
for n, m, shift, width, digits in [(400, 300, .3, 1, 9), (1000, 1000, .7, 1, 9), (900, 1000, .1, .85, 3), (3000, 40, .8, .3, 9), (40, 3000, .8, .3, 9),
                                   (5000, 7, .55, 1, 9), (6000, 5000, .004, 1, 9), (10000, 10000, .013, 1, 9), (2000, 1500, 0, 1, 1), (9, 20000, .2, .3, 9),
                                   (2, 1000, 2, 1, 9), (250, 251, .98, 1, 9)]:
    d, p = log_p(n, m, shift, width, digits)
    cases.append(dict(n=n, m=m, shift=shift, width=width, digits=digits, d=d, log_p=p))
out = dict(software=f'Python {sys.version.split()[0]}, whole numbers', cases=cases)
json.dump(out, open(os.path.join(os.path.dirname(__file__), 'ks.json'), 'w'), indent=1)
