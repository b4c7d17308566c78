export const id=5227;export const ids=[5227];export const modules={15227:((t,e,n)=>{n.d(e,{newestIn:()=>newestIn,remindGate:()=>remindGate});var a=n(32522)
;var o=n(45845);var s=n(47025);var r=n(93100);var l=n(56837);function remind(t,e,n,a=null){const o=n.toISOString();let s=structuredClone(t)
;for(const t of s.alerts){const n=e.get(t.subject);t.status!=="GREEN"&&t.acknowledged===null&&n!==void 0&&(t.acknowledged={at:o,...n})}s=missed(s,a,o)
;for(const t of s.alerts)t.status!=="GREEN"&&t.acknowledged===null&&ask(s,t,o);(0,l.Ow)(s,o);return s}function ask(t,e,n){
const{due:a,remind:o,escalate:s,notify:r}=e.standing;const say=(a,o)=>{e.revision+=1;for(const s of o)(0,l.qz)(t,e,s,a,e.told[s]??null,n)}
;if(a!==null&&o!==null&&o<=n&&n<a&&e.reminded===null){e.reminded=n;say("reminder",r)}const c=s?.at??a;if(c===null||n<c||e.escalated!==null)return;e.escalated=n
;s===null?say("overdue",r):say("escalated",s.notify)}function missed(t,e,n){const{late:a,reviewed:r,gate:c}=t
;const u=t.alerts.some(({subject:t,status:e})=>t===s.D6&&e==="ERROR");const i=e!==null&&e.status!=="GREEN"&&(r===null||e.at>r)
;if(u||!(i||a!==null&&n>a))return t
;const d=i?`The review of ${(0,o.fU)(e.at)} found ${e.status}, and was stopped before anybody was told. Look at its report.`:`No review has been made; one should have come by ${(0,
o.fU)(a)}. Look at the schedule and the log of the last run.`;return(0,l.LD)(t,{gate:c,at:n,plan:null,status:null,reason:d,found:[],url:null,report:null})}
var c=n(89478);var u=n(45408);async function remindGate(t,e,n=null){const{store:a,gate:o,addresses:s,patience:r}=t;const l=await bookOf(a,o);const c=[]
;const i=await acknowledgements(l,s,r/4,c);const d=await(0,u.q)(t=>remind(t,i,e,n),t);const f=t.dry===null?await bookOf(a,o):remind(l,i,e,n);return{
lines:f.alerts.filter(({status:t})=>t!=="GREEN").map(t=>line(o,t,e)),warnings:[...c,...d]}}async function bookOf(t,e){const{book:n}=await t.read().catch(()=>({
book:null}));return n??(0,s.Bv)(e)}async function acknowledgements({gate:t,alerts:e,targets:n},o,l,u){const i=new Map
;const d=e.filter(({status:t,acknowledged:e})=>t!=="GREEN"&&e===null);const f=d.flatMap(t=>Object.keys(t.told).map(e=>({alert:t,target:e})));const m=(0,a.nl)(l)
;await Promise.all(f.map(async({alert:e,target:a})=>{const l=n[a];if(l===void 0)return;try{const n=await(0,r.ts)(l,a,o);const c=await(n.acknowledged?.(e,(0,
s.TN)(t,e),m));c!=null&&i.set(e.subject,{how:c})}catch(t){const e=t instanceof Error?t.message:String(t);u.push((0,
c.c)(`${a} (${l}) could not be asked whether somebody has acknowledged this: ${e}`,o.secrets))}}));return i}function line(t,e,n){
const{subject:a,status:s,since:r,standing:l,acknowledged:c,reminded:u,escalated:i}=e;const d=n.toISOString();const f=[`${t}, ${a}: ${s} since ${(0,
o.fU)(r)}`,l.due===null?"":`due by ${(0,o.fU)(l.due)}`,c!==null?`acknowledged (${c.how})`:"",i===d?"escalated now":i!==null?`escalated ${(0,
o.fU)(i)}`:"",u===d?"reminded now":u!==null?`reminded ${(0,o.fU)(u)}`:""];return f.filter(t=>t!=="").join("; ")}async function newestIn(t,e){
const n=await t.read(e).catch(()=>null);return n?.records.at(-1)??null}}),45845:((t,e,n)=>{n.d(e,{SI:()=>formatLogP,fU:()=>formatTime,im:()=>formatDay,
jR:()=>formatDifference,vy:()=>formatInterval});var a=n(20803);function formatInterval(t,e=a.ZV){return t===null?"":`[${e(t[0])}, ${e(t[1])}]`}
function formatDifference(t,e=false){if(!Number.isFinite(t))return"";const n=e?(0,a.l9)(t).replace(/ %$/," points"):(0,a.ZV)(t);return t>0?`+${n}`:n}
function formatLogP(t,e="p"){if(t===null||Number.isNaN(t))return"";return`${e} ${(0,a.NP)(t)}`}function formatTime(t){const e=Date.parse(t)
;if(Number.isNaN(e))return t;return`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`}function formatDay(t){const e=Date.parse(t)
;return Number.isNaN(e)?t:new Date(e).toISOString().slice(0,10)}})};