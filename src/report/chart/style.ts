/** The sheet of the drawings. Candidate and reference differ in lightness, line and shape as well as in hue. */
export const chartStyle = `
figure[hidden]{display:none}
figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px 8px;min-width:0}
figcaption{font-weight:600;font-size:.94rem;margin:0 0 8px}
figure details{margin:4px 0 0}
figure summary{font-size:.84rem}
figure .scroll{border:0;margin:0}
figure .hint{margin:6px 0 0;font-size:.82rem}
.figures{margin:0 0 16px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr));gap:16px;align-items:start}
.figures:has(>figure:nth-child(2):last-child){grid-template-columns:repeat(auto-fit,minmax(min(310px,100%),1fr))}
.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr));gap:16px;align-items:start}
.multiples figcaption{display:flex;flex-direction:column;gap:2px}
.multiples .name{overflow-wrap:anywhere}
.multiples .size{font-weight:400;color:var(--soft);font-size:.84rem;white-space:nowrap}
.multiples b{color:var(--ink)}
small{font-weight:400;color:var(--soft)}
.flag{color:var(--amber);background:var(--amber-bg);border-radius:99px;padding:1px 8px;font-size:.78rem;font-weight:600}
.chart{display:block;width:100%;height:auto;max-width:460px}
.range{display:block;width:100%;max-width:300px;height:auto}
svg text{font:11px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;fill:var(--soft)}
.grid{stroke:var(--line);stroke-width:1}
.axis{stroke:var(--ref);stroke-width:1}
.chance{fill:none;stroke:var(--ref);stroke-dasharray:2 4}
.ref-area{fill:var(--ref-fill)}
.ref-line{fill:none;stroke:var(--ref);stroke-width:2;stroke-dasharray:6 4}
.ref-dot,.ref-bar{fill:var(--ref)}
.cand-line{fill:none;stroke:var(--cand);stroke-width:2.25;stroke-linejoin:round}
.cand-dot,.cand-bar{fill:var(--cand)}
.cand-ribbon{fill:var(--cand);opacity:.16}
.trend-green{fill:var(--band-green);opacity:.5}
.trend-amber{fill:var(--band-amber);opacity:.5}
.trend-red{fill:var(--band-red);opacity:.5}
.spark{display:block;width:100%;height:auto}
.pair-plot{display:block;width:170px;height:32px}
.ref-whisker-thin{stroke:var(--ref);stroke-width:2;stroke-linecap:round}
.cand-whisker-thin{stroke:var(--cand);stroke-width:2;stroke-linecap:round}
.band-green{fill:var(--band-green)}
.band-amber{fill:var(--band-amber)}
.band-red{fill:var(--band-red)}
.band-none{fill:var(--faint)}
.cut{stroke:var(--soft);stroke-width:1}
.whisker{stroke:var(--ink);stroke-width:2.5;stroke-linecap:round}
.dot{fill:var(--ink);stroke:var(--card);stroke-width:1.5}
.ref-mark{fill:var(--card);stroke:var(--ref);stroke-width:1.75}
.mark-green{fill:var(--green);stroke:var(--card)}
.mark-amber{fill:var(--amber);stroke:var(--card)}
.mark-red{fill:var(--red);stroke:var(--card)}
.mark-none{fill:var(--ref)}
.marked,.plain{fill:var(--ink)}
.marked{paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
.now{stroke:var(--ink);stroke-width:1.25;stroke-dasharray:3 3}
.line-one,.line-two,.line-three,.line-four{fill:none;stroke-width:2;stroke-linejoin:round}
.line-one{stroke:var(--cand)}
.line-two{stroke:var(--amber);stroke-dasharray:7 3}
.line-three{stroke:var(--ink);stroke-width:1.5}
.line-four{stroke:var(--ref);stroke-dasharray:2 3}
.ref-box{fill:var(--ref-fill);stroke:var(--ref)}
.cand-box{fill:var(--cand);stroke:var(--cand)}
.median{stroke:var(--card);stroke-width:2}
.map{fill:none;stroke:var(--line)}
.hex-1{fill:var(--cand);opacity:0.19}
.hex-2{fill:var(--cand);opacity:0.29}
.hex-3{fill:var(--cand);opacity:0.39}
.hex-4{fill:var(--cand);opacity:0.5}
.hex-5{fill:var(--cand);opacity:0.62}
.hex-6{fill:var(--cand);opacity:0.74}
.hex-7{fill:var(--cand);opacity:0.87}
.hex-8{fill:var(--cand);opacity:1.0}
.hit-1{stroke:var(--cand);opacity:0.19}
.hit-2{stroke:var(--cand);opacity:0.29}
.hit-3{stroke:var(--cand);opacity:0.39}
.hit-4{stroke:var(--cand);opacity:0.5}
.hit-5{stroke:var(--cand);opacity:0.62}
.hit-6{stroke:var(--cand);opacity:0.74}
.hit-7{stroke:var(--cand);opacity:0.87}
.hit-8{stroke:var(--cand);opacity:1.0}
.miss-1{stroke:var(--red);opacity:0.19}
.miss-2{stroke:var(--red);opacity:0.29}
.miss-3{stroke:var(--red);opacity:0.39}
.miss-4{stroke:var(--red);opacity:0.5}
.miss-5{stroke:var(--red);opacity:0.62}
.miss-6{stroke:var(--red);opacity:0.74}
.miss-7{stroke:var(--red);opacity:0.87}
.miss-8{stroke:var(--red);opacity:1.0}
.swatch.hit{background:var(--cand)}
.swatch.miss{background:var(--red)}
.stroke{width:24px;height:8px;margin:0 6px 0 8px}
.swatch{display:inline-block;width:14px;height:10px;margin:0 6px 0 8px;vertical-align:baseline}
.swatch.ref{background:var(--ref-fill);border:1px dashed var(--ref)}
.swatch.cand{background:var(--cand);height:3px;width:18px;vertical-align:middle}
.swatch.dot{width:10px;height:10px;border-radius:50%;background:var(--ink)}
.swatch.diamond{width:9px;height:9px;transform:rotate(45deg);border:1.75px solid var(--ref);background:var(--card)}
.swatch.green{width:10px;height:10px;border-radius:50%;background:var(--green)}
.swatch.amber{width:12px;height:10px;background:var(--amber);clip-path:polygon(50% 0,100% 100%,0 100%)}
.swatch.red{width:10px;height:10px;background:var(--red)}
`;
