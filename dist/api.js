import{createRequire as e}from"module";var r={181:(r=>{r.exports=e(import.meta.url)("buffer")}),9896:(r=>{r.exports=e(import.meta.url)("fs")}),3339:(r=>{
r.exports=e(import.meta.url)("module")}),4573:(r=>{r.exports=e(import.meta.url)("node:buffer")}),7598:(r=>{r.exports=e(import.meta.url)("node:crypto")}),3024:(r=>{
r.exports=e(import.meta.url)("node:fs")}),1455:(r=>{r.exports=e(import.meta.url)("node:fs/promises")}),8161:(r=>{r.exports=e(import.meta.url)("node:os")}),6760:(r=>{
r.exports=e(import.meta.url)("node:path")}),8500:(r=>{r.exports=e(import.meta.url)("node:timers/promises")}),8522:(r=>{r.exports=e(import.meta.url)("node:zlib")}),
4547:(r=>{r.exports=e(import.meta.url)("path")}),932:(r=>{r.exports=e(import.meta.url)("process")}),4635:(r=>{r.exports=e(import.meta.url)("url")}),6170:((e,r,t)=>{
t.d(r,{Bw:()=>sealState,Ru:()=>sealOf,S:()=>keyFrom,q_:()=>otherKey});var n=t(7598);function sealOf(e,r,t){if(t===null)return{sha256:(0,
n.createHash)("sha256").update(e).digest("hex")};return{hmac:(0,n.createHmac)("sha256",t).update(`greenlight ${r}\n${e}`).digest("hex")}}
function sealState(e,r,t,_){const[c,i]=Object.entries(sealOf(r,t,_))[0];const o=e[c]
;if(typeof o!=="string")return typeof(e.hmac??e.sha256)==="string"?"other key":"damaged";const[s,a]=[Buffer.from(o),Buffer.from(i)];if(s.length===a.length&&(0,
n.timingSafeEqual)(s,a))return"whole";return _===null?"damaged":"other key"}const _="GREENLIGHT_STATE_KEY";function keyFrom(e){return e[_]||null}
function otherKey(e,r){
return r===null?`${e} is sealed with a secret key, and none was given. Give it as ${_}, in a workflow by the input "state-key".`:`${e} is not sealed with the key that was given: other hands wrote it, or it was begun without the key or with another. Give the key it was begun with, or begin anew.`
}}),4977:((e,r,t)=>{t.d(r,{P_:()=>Refusal,Pj:()=>memoryRanOut,_I:()=>orMemoryRanOut});class Refusal extends Error{name="Refusal"}function memoryRanOut(){
return new Refusal("The sets do not fit into memory. List only the features that are needed in the plan, or judge fewer rows.")}function orMemoryRanOut(e){try{
return e()}catch(e){throw e instanceof RangeError?memoryRanOut():e}}}),8009:((e,r,t)=>{t.d(r,{r:()=>n});const n="0.1.0"})};var t={}
;function __nccwpck_require__(e){var n=t[e];if(n!==void 0)return n.exports;var _=t[e]={exports:{}};var c=true;try{
r[e].call(_.exports,_,_.exports,__nccwpck_require__);c=false}finally{c&&delete t[e]}return _.exports}__nccwpck_require__.m=r
;typeof __nccwpck_require__!=="undefined"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/")
;(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var r;__nccwpck_require__.t=function(t,n){n&1&&(t=this(t));if(n&8)return t
;if(typeof t==="object"&&t){if(n&4&&t.__esModule)return t;if(n&16&&typeof t.then==="function")return t}var _=Object.create(null);__nccwpck_require__.r(_)
;var c={};r=r||[null,e({}),e([]),e(e)];for(var i=n&2&&t;typeof i=="object"&&!~r.indexOf(i);i=e(i))Object.getOwnPropertyNames(i).forEach(e=>c[e]=()=>t[e])
;c["default"]=()=>t;__nccwpck_require__.d(_,c);return _}})();(()=>{__nccwpck_require__.d=(e,r)=>{
for(var t in r)__nccwpck_require__.o(r,t)&&!__nccwpck_require__.o(e,t)&&Object.defineProperty(e,t,{enumerable:true,get:r[t]})}})();(()=>{
__nccwpck_require__.f={};__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,t)=>{__nccwpck_require__.f[t](e,r);return r},[]))})()
;(()=>{__nccwpck_require__.u=e=>"api."+e+".js"})();(()=>{__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{
__nccwpck_require__.r=e=>{typeof Symbol!=="undefined"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0};var installChunk=r=>{var{ids:t,modules:n,runtime:_}=r;var c,i,o=0
;for(c in n)__nccwpck_require__.o(n,c)&&(__nccwpck_require__.m[c]=n[c]);_&&_(__nccwpck_require__);for(;o<t.length;o++){i=t[o]
;__nccwpck_require__.o(e,i)&&e[i]&&e[i][0]();e[t[o]]=0}};__nccwpck_require__.f.j=(r,t)=>{var n=__nccwpck_require__.o(e,r)?e[r]:void 0
;if(n!==0)if(n)t.push(n[1]);else{var _=import("./"+__nccwpck_require__.u(r)).then(installChunk,t=>{e[r]!==0&&(e[r]=void 0);throw t})
;_=Promise.race([_,new Promise(t=>n=e[r]=[t])]);t.push(n[1]=_)}}})();var n={};__nccwpck_require__.d(n,{P_:()=>c.P_,z6:()=>check,rE:()=>p.r})
;var _=__nccwpck_require__(6170);var c=__nccwpck_require__(4977);var i=__nccwpck_require__(3024);var o=__nccwpck_require__(8161);var s=__nccwpck_require__(6760)
;const a=e(import.meta.url)("node:worker_threads");const u=16<<20;const l=8;function openPool(e,r=[]){const t=e??Math.min((0,o.availableParallelism)(),l)
;if(t<2)return;const n=new Pool(t,e===null?u:1);n.prepare(r.reduce((e,r)=>e+sizeOf(r),0));return n}function sizeOf(e){try{return(0,i.statSync)(e).size}catch{
return 0}}const workerBeside=e=>new URL(`worker${(0,s.extname)(e)}`,e);class Pool{size;least;threads=new Set;idle=[];waiting=[];busy=false;closed=false
;constructor(e,r){this.size=e;this.least=r}prepare(e){while(this.threads.size<Math.min(this.size-1,Math.floor(e/this.least)))this.idle.push(this.start())}
run(e,r,t=()=>{}){const n=new Promise((n,_)=>{const c={call:{job:e,input:r},onNews:t,resolve:n,reject:_};this.waiting.push(c)});n.catch(()=>{});this.next()
;return n}async close(){this.closed=true;this.waiting.length=0;await Promise.all([...this.threads].map(({worker:e})=>e.terminate()))}next(){
if(this.waiting.length===0)return;const e=this.idle.pop()??(this.threads.size<this.size-1?this.start():null);if(e){e.job=this.waiting.shift()
;e.worker.postMessage(e.job.call)}else if(!this.busy){this.busy=true;this.doHere(this.waiting.shift())}}async doHere({call:e,onNews:r,resolve:t,reject:n}){try{
const{perform:n}=await Promise.all([__nccwpck_require__.e(521),__nccwpck_require__.e(411),__nccwpck_require__.e(849),__nccwpck_require__.e(16)]).then(__nccwpck_require__.bind(__nccwpck_require__,7016))
;const _=await n(e.job,e.input,e=>{if(this.closed)throw new Error("the pool is closed");r(e)});t(_)}catch(e){n(e)}this.busy=false;this.next()}start(){
const e=new a.Worker(workerBeside(import.meta.url),{execArgv:[]});const r={worker:e,job:null};this.threads.add(r);e.on("message",e=>{const{job:t}=r;if(!t)return
;if("news"in e){t.onNews(e.news);return}r.job=null
;"result"in e?t.resolve(e.result):"refusal"in e?t.reject(new c.P_(e.refusal)):t.reject(Object.assign(new Error(e.fault.message),{stack:e.fault.stack}))
;this.idle.push(r);this.next()});const lost=e=>{this.threads.delete(r);const t=this.idle.indexOf(r);t>=0&&this.idle.splice(t,1);r.job?.reject(explained(e))
;r.job=null;this.next()};e.on("error",lost);e.on("exit",()=>lost(new Error("a worker thread ended in the middle of its work")));return r}}function explained(e){
if(e instanceof Error&&"code"in e&&e.code==="ERR_WORKER_OUT_OF_MEMORY")return(0,c.Pj)();return e}var p=__nccwpck_require__(8009);async function check(e){
const{plan:r,history:t,asOf:n=new Date,workers:i=null,memory:o=null}=e;const s=api_text(e.out??"greenlight-report","out")
;const{clearReport:a}=await __nccwpck_require__.e(14).then(__nccwpck_require__.bind(__nccwpck_require__,9014));await a(s)
;if(Number.isNaN(n.getTime()))throw new c.P_("asOf is no date.")
;if(i!==null&&!(Number.isInteger(i)&&i>0&&i<100))throw new c.P_("workers is not a whole number from 1 to 99.")
;if(o!==null&&!(o>0))throw new c.P_("memory is not a number of bytes.");const u={reference:files(e.reference,"reference"),
candidate:files(e.candidate,"candidate"),labels:e.labels===void 0?[]:files(e.labels,"labels")};const l=e.model===void 0?null:api_text(e.model,"model")
;const{identifyModel:p}=await __nccwpck_require__.e(449).then(__nccwpck_require__.bind(__nccwpck_require__,9449));const w=l===null?null:await p(l)
;const h=openPool(i,[...u.reference,...u.candidate])
;const[{check:f},{folderHistory:d},{attestationFiles:m}]=await Promise.all([Promise.all([__nccwpck_require__.e(395),__nccwpck_require__.e(521),__nccwpck_require__.e(815),__nccwpck_require__.e(411),__nccwpck_require__.e(128),__nccwpck_require__.e(849),__nccwpck_require__.e(965)]).then(__nccwpck_require__.bind(__nccwpck_require__,2965)),__nccwpck_require__.e(352).then(__nccwpck_require__.bind(__nccwpck_require__,5352)),Promise.all([__nccwpck_require__.e(395),__nccwpck_require__.e(411),__nccwpck_require__.e(128),__nccwpck_require__.e(34)]).then(__nccwpck_require__.bind(__nccwpck_require__,7034))])
;const k=await f({...u,plan:api_text(r,"plan"),model:w,beside:e=>m(e,null),out:s,now:n,memory:o,history:t===void 0?null:d(api_text(t,"history"),(0,
_.S)(process.env)),pool:h}).finally(()=>h?.close());return k.verdict}function api_text(e,r){if(typeof e==="string"&&e!=="")return e
;throw new c.P_(`check needs "${r}", a path.`)}function files(e,r){const t=Array.isArray(e)?e:[e]
;if(t.length===0)throw new c.P_(`check needs "${r}", one path or several.`);return t.map(e=>api_text(e,r))}var w=n.P_;var h=n.z6;var f=n.rE
;export{w as Refusal,h as check,f as version};