export const id=5227;export const ids=[5227];export const modules={15227:((e,t,n)=>{n.d(t,{remindGate:()=>remindGate});var a=n(32522);var o=n(45845)
;var r=n(47025);var s=n(93100);var l=n(56837);function remind(e,t,n){const a=n.toISOString();let o=structuredClone(e);for(const e of o.alerts){
const n=t.get(e.subject);e.status!=="GREEN"&&e.acknowledged===null&&n!==void 0&&(e.acknowledged={at:a,...n})}o=missed(o,a)
;for(const e of o.alerts)e.status!=="GREEN"&&e.acknowledged===null&&ask(o,e,a);(0,l.Ow)(o,a);return o}function ask(e,t,n){
const{due:a,remind:o,escalate:r,notify:s}=t.standing;const say=(a,o)=>{t.revision+=1;for(const r of o)(0,l.qz)(e,t,r,a,t.told[r]??null,n)}
;if(a!==null&&o!==null&&o<=n&&n<a&&t.reminded===null){t.reminded=n;say("reminder",s)}const c=r?.at??a;if(c===null||n<c||t.escalated!==null)return;t.escalated=n
;r===null?say("overdue",s):say("escalated",r.notify)}function missed(e,t){const{late:n,gate:a}=e;if(n===null||t<=n)return e
;const s=e.alerts.some(({subject:e,status:t})=>e===r.D6&&t==="ERROR");if(s)return e;const c=`No review has been made; one should have come by ${(0,
o.fU)(n)}. Look at the schedule and the log of the last run.`;return(0,l.LD)(e,{gate:a,at:t,plan:null,status:null,reason:c,found:[],url:null,report:null})}
var c=n(89478);var i=n(45408);async function remindGate(e,t){const{store:n,gate:a,addresses:o,patience:r}=e;const s=await bookOf(n,a);const l=[]
;const c=await acknowledgements(s,o,r/4,l);const u=await(0,i.q)(e=>remind(e,c,t),e);const d=e.dry===null?await bookOf(n,a):remind(s,c,t);return{
lines:d.alerts.filter(({status:e})=>e!=="GREEN").map(e=>line(a,e,t)),warnings:[...l,...u]}}async function bookOf(e,t){const{book:n}=await e.read().catch(()=>({
book:null}));return n??(0,r.Bv)(t)}async function acknowledgements({gate:e,alerts:t,targets:n},o,l,i){const u=new Map
;const d=t.filter(({status:e,acknowledged:t})=>e!=="GREEN"&&t===null);const f=d.flatMap(e=>Object.keys(e.told).map(t=>({alert:e,target:t})));const m=(0,a.nl)(l)
;await Promise.all(f.map(async({alert:t,target:a})=>{const l=n[a];if(l===void 0)return;try{const n=await(0,s.ts)(l,a,o);const c=await(n.acknowledged?.(t,(0,
r.TN)(e,t),m));c!=null&&u.set(t.subject,{how:c})}catch(e){const t=e instanceof Error?e.message:String(e);i.push((0,
c.c)(`${a} (${l}) could not be asked whether somebody has acknowledged this: ${t}`,o.secrets))}}));return u}function line(e,t,n){
const{subject:a,status:r,since:s,standing:l,acknowledged:c,reminded:i,escalated:u}=t;const d=n.toISOString();const f=[`${e}, ${a}: ${r} since ${(0,
o.fU)(s)}`,l.due===null?"":`due by ${(0,o.fU)(l.due)}`,c!==null?`acknowledged (${c.how})`:"",u===d?"escalated now":u!==null?`escalated ${(0,
o.fU)(u)}`:"",i===d?"reminded now":i!==null?`reminded ${(0,o.fU)(i)}`:""];return f.filter(e=>e!=="").join("; ")}}),45845:((e,t,n)=>{n.d(t,{SI:()=>formatLogP,
fU:()=>formatTime,im:()=>formatDay,jR:()=>formatDifference,vy:()=>formatInterval});var a=n(20803);function formatInterval(e,t=a.ZV){
return e===null?"":`[${t(e[0])}, ${t(e[1])}]`}function formatDifference(e,t=false){if(!Number.isFinite(e))return"";const n=t?(0,
a.l9)(e).replace(/ %$/," points"):(0,a.ZV)(e);return e>0?`+${n}`:n}function formatLogP(e,t="p"){if(e===null||Number.isNaN(e))return"";return`${t} ${(0,
a.NP)(e)}`}function formatTime(e){const t=Date.parse(e);if(Number.isNaN(t))return e;return`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`}
function formatDay(e){const t=Date.parse(e);return Number.isNaN(t)?e:new Date(t).toISOString().slice(0,10)}})};