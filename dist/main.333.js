export const id=333;export const ids=[333];export const modules={57333:((e,t,n)=>{n.r(t);n.d(t,{openLog:()=>openLog});var o=n(14977);function stepsOf(e){
return[...e.matchAll(/\[(\d+|\*)\]|([^.[\]]+)/g)].map(([,e,t])=>e===void 0?t:e==="*"?"*":Number(e))}function at(e,t){let n=e;for(const e of t){
if(typeof n!=="object"||n===null||!Object.hasOwn(n,e))return;n=n[e]}return n}function jsonRows(e,t){let n=null;for(const[s,r]of t){const t=r.indexOf("*")
;if(t<0)continue;const a=at(e,r.slice(0,t));const i=Array.isArray(a)?a.length:0
;if(n!==null&&i!==n)throw new o.P_(`holds ${i} of "${s}" and ${n} of another column that is taken of each`);n=i}return Array.from({length:n??1},(n,o)=>{
const s=Object.create(null);for(const[n,r]of t){const t=at(e,r.map(e=>e==="*"?o:e));t!==void 0&&(s[n]=t)}return s})}var s=n(31991);var r=n(25175)
;function sagemakerRows(e){const{captureData:t,eventMetadata:n}=e
;if(typeof t!=="object"||t===null)throw new o.P_("holds no captureData, so that it is no event of data capture");const{endpointInput:r,endpointOutput:a}=t
;if(!r)throw new o.P_("holds no endpointInput. Capture requests as well as answers");const i=rowsOf(r,"a request","instances")
;const c=a?rowsOf(a,"an answer","predictions"):null;const f=n?.inferenceId??n?.eventId;return(0,s.bs)(i,c,n,typeof f==="string"?f:null)}
function rowsOf({data:e,encoding:t,observedContentType:n},r,a){if(typeof e!=="string")throw new o.P_(`holds ${r} without data`)
;const i=t==="BASE64"?decoded(e,r):e;const c=typeof n==="string"?n.toLowerCase():""
;if(/jsonlines|x-ndjson/.test(c))return i.split("\n").filter(e=>e.trim()!=="").map(e=>(0,s.Yz)(e,r));if(c.includes("json")||t==="JSON")return listed((0,
s.Yz)(i,r),a);if(c.includes("csv")||t==="CSV")return csvRows(i,r)
;throw new o.P_(`holds ${r} of the type "${c.slice(0,60)}", which is not read. CSV, JSON and JSON lines are`)}function csvRows(e,t){try{const t=(0,r.parse)(e,{
relax_column_count:true,skip_empty_lines:true});return t.map(e=>e.map(e=>new s.lT(e.trim())))}catch{throw new o.P_(`holds ${t} that is not CSV`)}}
function listed(e,t){if(Array.isArray(e))return e.every(e=>typeof e!=="object")&&t==="instances"?[e]:e;const n=Object(e)[t];return Array.isArray(n)?n:[e]}
function decoded(e,t){if(!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(e))throw new o.P_(`holds ${t} that is not base64`);try{return new TextDecoder("utf-8",{fatal:true
}).decode(Buffer.from(e,"base64"))}catch{throw new o.P_(`holds ${t} whose base64 is no text in UTF-8`)}}function kserveRows(){const e=new Map;return{take(t){
const{id:n,half:r}=halfOf(t);const a=e.get(n);if(a?.side===r.side)throw new o.P_(`is the second ${r.side} of the id "${n.slice(0,60)}"`);if(a===void 0){
e.set(n,r);return[]}e.delete(n);const[i,c]=r.side==="request"?[r,a]:[a,r];return(0,s.bs)(i.rows,c.rows,i.event,n)},rest(){const t=[...e];e.clear()
;return t.flatMap(([e,{side:t,rows:n,event:o}])=>t==="request"?(0,s.bs)(n,null,o,e):(0,s.bs)(n.map(()=>{}),n,o,e))}}}function halfOf(e){
const t=/\.inference\.(request|response)$/.exec(String(e.type??""))?.[1]
;if(t===void 0)throw new o.P_("is no event of the type …inference.request or …inference.response")
;if(typeof e.id!=="string"||e.id==="")throw new o.P_("has no id, by which request and response are joined");const n=t;const{data:s,data_base64:r,...a}=e;return{
id:e.id,half:{side:n,event:a,rows:kserve_rowsOf(bodyOf(s,r),n)}}}function bodyOf(e,t){if(typeof t==="string")return(0,
s.Yz)(Buffer.from(t,"base64").toString("utf8"),"data");return typeof e==="string"?(0,s.Yz)(e,"data"):e}function kserve_rowsOf(e,t){
if(typeof e!=="object"||e===null)throw new o.P_("holds no data");const n=e[t==="request"?"inputs":"outputs"]
;if(Array.isArray(n)&&n.every(isTensor))return tensorRows(n);return listed(e,t==="request"?"instances":"predictions")}function isTensor(e){
const{name:t,shape:n,data:o}=Object(e);return typeof t==="string"&&Array.isArray(o)&&Array.isArray(n)&&n.length>0&&n.every(e=>Number.isSafeInteger(e)&&e>=0)}
function tensorRows(e){const t=e[0]?.shape[0]??0;const n=Array.from({length:t},()=>Object.create(null));for(const{name:s,shape:r,data:a}of e){
if(r[0]!==t)throw new o.P_(`holds tensors of ${t} and of ${r[0]} rows`);const e=r.slice(1).reduce((e,t)=>e*t,1);const i=a.flat(1/0)
;if(i.length!==t*e)throw new o.P_(`holds a tensor "${s.slice(0,60)}" whose data are not of its shape`);n.forEach((t,n)=>{
t[s]=r.length===1?i[n]:i.slice(n*e,(n+1)*e)})}return n}function openLog({format:e,columns:t}){const n=Object.entries(t).map(([e,t])=>[e,stepsOf(t)])
;if(e==="json")return{rowsOf:e=>jsonRows(e,n),rest:()=>[]};const row=e=>{const t=Object.create(null);for(const[o,s]of n){const n=at(e,s);n!==void 0&&(t[o]=n)}
return t};if(e==="sagemaker")return{rowsOf:e=>sagemakerRows(e).map(row),rest:()=>[]};const o=kserveRows();return{rowsOf:e=>o.take(e).map(row),
rest:()=>o.rest().map(row)}}})};