export const id=4874;export const ids=[4874];export const modules={77286:((e,n,t)=>{t.d(n,{_:()=>many,x:()=>one});function one(e,n){const t=e[n]
;return typeof t==="string"?t:null}function many(e,n){const t=e[n];return(Array.isArray(t)?t:[t]).filter(e=>typeof e==="string")}}),17628:((e,n,t)=>{t.d(n,{
Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var o=t(44518);var r=t(22961);var s=t(14977);function needed(e,n,t,o){
if(e===null||e==="")throw new s.P_(`${n} is missing: name ${t}. "greenlight ${o} --help" shows how.`);return e}function neededList(e,n,t,o){
needed(e[0]??null,n,t,o);return e}function moment(e,n,t){const i=(0,r.e)(t);const a=(0,o.p)(e,i)
;if(a===void 0||Number.isNaN(a))throw new s.P_(`${n} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(a)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),64874:((e,n,t)=>{t.r(n);t.d(n,{command:()=>c});var o=t(86170);var r=t(14977);var s=t(24502)
;var i=t(77286);var a=t(17628);const c={usage:"greenlight remind --history DIR [--plan NAME] [--notify-dry-run]",
help:'Asks again where nothing has happened. To be run by a schedule, between two reviews: the owner of an open\nalert is reminded before the deadline of the plan, and after it the plan\'s escalation is told, each once,\nuntil somebody acknowledges or GREEN returns. A review that never came is told to whoever owns that.\n\nAn alert is acknowledged by the label "acknowledged" or a member\'s comment in its issue, by a silence in\nAlertmanager, or in PagerDuty (with GREENLIGHT_NOTIFY_<NAME>_TOKEN).\n\nFlags:\n  --history DIR   the folder of the history that "check --history DIR --notify" keeps\n  --notify-state F   in its place, the file of alerts that "check --notify-state F" keeps\n  --plan NAME     one plan of the history, by its name (default: all)\n  --as-of TIME    as if it were this moment, such as 2026-11-23T09:00Z (default: now)\n  --notify-dry-run   print every message as it would be sent, and send none\n\nAddresses and secrets are GREENLIGHT_NOTIFY_… variables, as for "check --notify".\n\nExit status: 0 everybody was told who was to be told, 1 somebody could not be, 2 nothing could be read.\n\nExample:\n  greenlight remind --history reviews',
options:{history:{type:"string"},"notify-state":{type:"string"},plan:{type:"string"},"as-of":{type:"string"},"notify-dry-run":{type:"boolean"}},
async run({flags:e},n){const[c,u]=[(0,i.x)(e,"history"),(0,i.x)(e,"notify-state")]
;if(c===null===(u===null))throw new r.P_("name the history, --history DIR, or a file of alerts, --notify-state F.");const l=(0,a.sT)((0,i.x)(e,"as-of"))
;const{bookFileIn:d,fileBook:f,gateInFile:h,gatesInFolder:m}=await Promise.all([t.e(8395),t.e(7830)]).then(t.bind(t,47830))
;const{addressesFrom:y,repositoryFrom:N}=await t.e(8549).then(t.bind(t,38549))
;const{newestIn:w,remindGate:g}=await Promise.all([t.e(2020),t.e(5227)]).then(t.bind(t,15227));const{folderHistory:b}=await t.e(5352).then(t.bind(t,55352))
;const{patience:p}=await Promise.all([t.e(8395),t.e(8815),t.e(479),t.e(1851),t.e(2020),t.e(4726)]).then(t.bind(t,39797))
;const T=u===null?await m(c):[await h(u)];const v=(0,i.x)(e,"plan");const $=T.filter(e=>e!==null&&(v===null||e===v))
;if($.length===0)throw new r.P_(`${u??c}: no alerts are remembered there${v===null?"":` of "${v}"`}. "check --notify" makes them, also where all is well.`)
;const A=y(process.env,N(process.env,null));const I=e["notify-dry-run"]===true?n.out:null;let M=false;for(const e of $){const t=f(u??d(c,e),e,(0,
o.S)(process.env));const r={gate:e,store:t,addresses:A,at:l.toISOString(),patience:p,dry:I};const i=c===null?null:await w(b(c,(0,o.S)(process.env)),e)
;const{lines:a,warnings:h}=await g(r,l,i);for(const e of a)n.out(`${(0,s.en)(e)}\n`);a.length===0&&n.out(`${(0,s.en)(e)}: no alert is open.\n`)
;for(const e of h)n.err(`greenlight: ${(0,s.en)(e)}\n`);M||=h.length>0}return M?1:0}}}),92341:((e,n,t)=>{t.d(n,{H:()=>localTime});const o=864e5
;function localTime(e,n,t,r,s,i){if(n<1||n>12||t<1||r>23||s>59||i>59)return Number.NaN;if(t>28&&t>daysIn(e,n))return Number.NaN
;return daysBefore(e,n,t)*o+r*36e5+s*6e4+i*1e3}function daysIn(e,n){if(n!==2)return n===4||n===6||n===9||n===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,n,t){const o=n>2?e:e-1;const r=Math.floor(o/100);const s=Math.floor((153*(n>2?n-3:n+9)+2)/5)+t-1
;return 365*o+Math.floor(o/4)-r+Math.floor(r/4)+s-719468}}),5011:((e,n,t)=>{t.d(n,{No:()=>s,ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,
wF:()=>isMissingText})
;const o=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const r=new Set(["NA","N/A","n/a","None","-"]);const s=[...o,...r];function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return o.has(e)||r.has(e)}function isMissingText(e){return o.has(e)}function isMissingWord(e){return r.has(e)}}),22961:((e,n,t)=>{t.d(n,{e:()=>timeZone})
;var o=t(14977);var r=t(92341);const s=9e5;const i=864e5;const a=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null
;const n=a.get(e);if(n)return n;const t=new TimeZone(e);a.set(e,t);return t}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new o.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const n=this.offset(e-i);const t=this.offset(e+i);if(n===t)return e-n;if(this.offset(e-n)===n)return e-n;return this.offset(e-t)===t?e-t:e-n}offset(e){
const n=Math.floor(e/s);const t=this.offsets.get(n);if(t!==void 0)return t;const o=new Map(this.format.formatToParts(n*s).map(({type:e,value:n})=>[e,n]))
;const part=e=>Number(o.get(e));const i=(0,r.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const a=i-n*s
;this.offsets.set(n,a);return a}}}),44518:((e,n,t)=>{t.d(n,{R:()=>epochTime,p:()=>parseTime});var o=t(92341);var r=t(5011)
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const i=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const a=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const u=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const l=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const d=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,n){
const t=e.trim();const o=s.exec(t);if(o){const[,e,t,r,s,i,a,c,u]=o;return instant(e,t,r,s,i,a,c,u,n)}const c=i.exec(t);if(c){const[,e,t,o,r,s,i,a]=c
;return instant(e,t,o,r,s,i,void 0,a,n)}if(a.test(t))return epochTime(Number(t),n);if((0,r.b2)(t))return Number.NaN;const u=isoOf(t)
;return u===null?void 0:parseTime(u,n)}function isoOf(e){const n=c.exec(e);if(n)return iso(n[1],Number(n[3]),Number(n[4]),n[5]);const t=u.exec(e)
;const o=l.exec(e);if(!t&&!o)return null;const[r,s]=t?[t[1],t[2]]:[o[2],o[1]];const[,,,i,a]=t??o;const f=s.toLowerCase();const h=d.findIndex(e=>e.startsWith(f))
;return h<0?null:iso(i,h+1,Number(r),a)}function iso(e,n,t,o){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(n)}-${two(t)}${o.replace(/ GMT$/," UTC")}`}function epochTime(e,n){const t=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const t=(0,o.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(t))return;return n?n.toUtc(t):t}}
if(t<1e11)return e*1e3+0;return t<1e13?e:void 0}function instant(e,n,t,r,s,i,a,c,u){const l=(0,
o.H)(Number(e),Number(n),Number(t??1),Number(r??0),Number(s??0),Number(i??0));if(Number.isNaN(l))return;const d=a===void 0?l:l+Number(`0.${a}`)*1e3
;if(c===void 0)return u?u.toUtc(d):d;if(c==="Z"||c==="z"||c==="UTC")return d;const f=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(f>23||h>59)return;const m=(f*60+h)*6e4;return c.startsWith("-")?d+m:d-m}}),86170:((e,n,t)=>{t.d(n,{Bw:()=>sealState,Ru:()=>sealOf,S:()=>keyFrom,
q_:()=>otherKey});var o=t(77598);function sealOf(e,n,t){if(t===null)return{sha256:(0,o.createHash)("sha256").update(e).digest("hex")};return{hmac:(0,
o.createHmac)("sha256",t).update(`greenlight ${n}\n${e}`).digest("hex")}}function sealState(e,n,t,r){const[s,i]=Object.entries(sealOf(n,t,r))[0];const a=e[s]
;if(typeof a!=="string")return typeof(e.hmac??e.sha256)==="string"?"other key":"damaged";const[c,u]=[Buffer.from(a),Buffer.from(i)];if(c.length===u.length&&(0,
o.timingSafeEqual)(c,u))return"whole";return r===null?"damaged":"other key"}const r="GREENLIGHT_STATE_KEY";function keyFrom(e){return e[r]||null}
function otherKey(e,n){
return n===null?`${e} is sealed with a secret key, and none was given. Give it as ${r}, in a workflow by the input "state-key".`:`${e} is not sealed with the key that was given: other hands wrote it, or it was begun without the key or with another. Give the key it was begun with, or begin anew.`
}})};