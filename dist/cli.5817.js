export const id=5817;export const ids=[5817];export const modules={5817:((n,o,t)=>{t.d(o,{announceRollout:()=>announceRollout,rolloutKey:()=>rolloutKey})
;var e=t(387);var l=t(24502);const s={PROMOTE:"GREEN",HOLD:"AMBER",INCONCLUSIVE:"AMBER",ROLLBACK:"RED"};function announceRollout(n,o,t,i){const u=s[n.decision]
;const r=n.decision==="HOLD"?null:o.levels[u];const page=(o,t,l)=>{const of=o=>`${[...l,(0,e.cE)(n,o)].join("\n")}\n`;const s=[50,10,1].find(n=>t(of(n))<=o)
;return of(s??0)};return{key:rolloutKey(t??o.name),status:u,distrust:null,title:(0,l.Ah)((0,l.Jj)(`${n.decision}: ${(0,e.em)(n)}`,200)),message:"",
comment:(n,o)=>page(n,n=>n.length,[o]),summary:n=>page(n,Buffer.byteLength,[]),annotations:[],owner:r?.owner??null,
withinMilliseconds:r?.within?.milliseconds??null,at:i,rollout:{answer:n,plan:o},...n.decision==="HOLD"?{deployment:"in_progress"}:{}}}function rolloutKey(n){
return`${n} rollout`}})};