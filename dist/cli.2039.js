export const id=2039;export const ids=[2039];export const modules={84979:((e,t,n)=>{n.d(t,{$x:()=>beginColumns,G1:()=>summariseAgainst,NU:()=>countReference,
Vu:()=>takeColumns});var r=n(88263);var s=n(12296);var o=n(84851);var a=n(62047);var f=n(73483);function countReference(e,t){const n=(0,
r.iW)(e,t,t.reference.table);return new Map([...n].map(([e,t])=>[e,(0,r.y$)(t)]))}function beginColumns(e,t,n){const{columns:r,finish:s}=pairColumns(e,t)
;const isText=({before:e,after:t})=>e?.type==="category"||t?.type==="category";const o=r.filter(isText)
;const a=r.filter(e=>!isText(e)).sort((e,t)=>varied(t.before)-varied(e.before));const f={columns:a,taken:new Int32Array(new SharedArrayBuffer(4))}
;const c=(t.reference.table.rows+t.candidate.table.rows)*a.length*8;const u=n&&c>=n.least?Math.min(n.size-1,a.length):0;const i=Array.from({length:u
},()=>n.run("takeColumns",f));return async()=>{const e=[...o.map(summariseColumn),...takeColumns(f)];return s([e,...await Promise.all(i)].flat())}}
function summariseAgainst(e,t,n){const{columns:s,finish:o}=pairColumns(t,n);return o(s.map(({name:t,after:n,rules:s})=>summarise(t,e.get(t)??null,n&&(0,
r.y$)(n,c[1]),s)))}function pairColumns(e,t){const n=(0,r.iW)(e,t,t.reference.table);const s=(0,r.iW)(e,t,t.candidate.table)
;const o=[...new Set([...n.keys(),...s.keys()])].map(r=>({name:r,before:n.get(r)??null,after:s.get(r)??null,rules:(0,f.iZ)(e,t.features,r)}));return{columns:o,
finish(e){const t=new Map(e.map(e=>[e.name,e]));const inOrder=(e,n)=>new Map([...e.keys()].map(e=>[e,n(t.get(e))]));return{totals:{
reference:inOrder(n,e=>e.before),candidate:inOrder(s,e=>e.after)},cuts:inOrder(n,e=>e.cut),measured:inOrder(s,e=>e.measured)}}}}function varied(e){
if(e===null||e.type==="category")return 0;const{values:t}=e;const n=new Set;const r=(0,a.oW)(t);for(let e=0;e<r;e+=Math.ceil(r/256))n.add((0,a.tk)(t,e))
;return n.size}function takeColumns({columns:e,taken:t}){const n=[];for(;;){const r=e[Atomics.add(t,0,1)];if(r===void 0)return n;n.push(summariseColumn(r))}}
const c=[(0,s.Yu)(),(0,s.Yu)()];function summariseColumn({name:e,before:t,after:n,rules:s}){return summarise(e,t&&(0,r.y$)(t,c[0]),n&&(0,r.y$)(n,c[1]),s)}
function summarise(e,t,n,s){return{name:e,before:t&&(0,r.vA)(t),after:n&&(0,r.vA)(n),cut:t&&(0,o.h_)(t),measured:(0,f.Th)(t,n,s)}}}),33864:((e,t,n)=>{n.d(t,{
P:()=>r});const r=["decimal comma","thousands","per cent","per cent, decimal comma","d/m/Y","m/d/Y"]}),77016:((e,t,n)=>{n.d(t,{perform:()=>perform});var r=n(5426)
;var s=n(85893);var o=n(11100);var a=n(51455);const f=10;const c=13;const u=34;const i=65536;const l=20;async function guessBegin(e){const t=await(0,
a.open)(e.file,"r");try{const n=e.to??(await t.stat()).size;const r=e.from-1;for(let s=i;;s*=4){const o=Buffer.alloc(Math.min(s,Math.max(0,n+i-r)))
;const{bytesRead:a}=await t.read(o,0,o.length,r);const f=o.subarray(0,a);const c=afterLine(f,false);const u=afterLine(f,true);const l=!fits(f,c,e)&&fits(f,u,e)
;const m=l?u:c;if(m>=0)return r+m;if(a<s)return n}}finally{await t.close()}}function afterLine(e,t){let n=t;for(let t=0;t<e.length;t++){const r=e[t]
;if(r===u)n=!n;else if(!n&&(r===f||r===c))return t+1}return-1}function fits(e,t,{names:n,delimiter:r}){if(t<0)return false;let s=false;let o=1;let a=t;let i=0
;for(let m=t;m<e.length&&i<l;m++){const t=e[m];if(s){if(t!==u)continue;e[m+1]===u?m++:s=false}else if(t===u){if(m>a)return false;s=true}else if(t===r){o++;a=m+1
}else if(t===f||t===c){const e=o===1&&a===m;if(!e){if(o!==n.length)return false;i++}o=1;a=m+1}}return i>0}var m=n(83625);async function readRange(e,t=()=>{}){
const n=e.exact?e.from:await guessBegin(e);const r=e.columns.map(({request:e})=>e);const a=new o.O({columns:r,others:"skip"})
;const f=a.columnsOf(e.names,e.file);for(const{request:t,kind:n}of e.columns)n==="category"&&a.columns.get(t.name)?.restartAsCategory();const c={begin:n,end:n,
rows:0,columns:[],fault:null};const u=e.to??1/0;if(n>=u)return c;a.reserve(e.rows);const i=new m.B(f,e.delimiter,0,e=>a.reserve(e));const l=new s.TX({
file:e.file,gzip:false,start:n,...e.chunk!==void 0&&{chunk:e.chunk},onBytes:e=>t({bytes:e,rows:i.row})});try{for(let e=0;;){const t=await l.next(e)
;e=i.scan(t.bytes,t.from,t.end,t.offset,t.last,u);c.end=t.offset+e;if(i.between&&c.end>=u)break;if(t.fault){c.fault={kind:"byte",at:t.fault};break}
if(t.last)break}}catch(e){c.fault=faultOf(e)}finally{await l.close()}c.rows=i.row;c.columns=[...a.columns.values()].map(e=>e.filled(c.rows));return c}
function faultOf(e){if(e instanceof m.p){const{fault:t,record:n,offset:r,field:s}=e;return{kind:"form",fault:t,record:n,offset:r,field:s}}
if(e instanceof s.VL)return{kind:"length",offset:e.offset};throw e}var d=n(15267);var g=n(84979);const p={readTable:({files:e,request:t,budget:n},r)=>(0,
d.x)(e,t,{progress:seldom(r),budget:n}),readRange:(e,t)=>readRange(e,seldom(t)),takeColumns:g.Vu,countPart:r.j$};async function perform(e,t,n){
return await p[e](t,n)}function seldom(e){let t=0;return n=>{const r=performance.now();if(r<t)return;t=r+100;e(n)}}})};