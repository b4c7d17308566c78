export const id=16;export const ids=[16];export const modules={7016:((e,t,n)=>{n.d(t,{perform:()=>perform});var s=n(5426);var r=n(5893);var o=n(1100)
;var f=n(1455);const a=10;const l=13;const i=34;const c=65536;const u=20;async function guessBegin(e){const t=await(0,f.open)(e.file,"r");try{
const n=e.to??(await t.stat()).size;const s=e.from-1;for(let r=c;;r*=4){const o=Buffer.alloc(Math.min(r,Math.max(0,n+c-s)))
;const{bytesRead:f}=await t.read(o,0,o.length,s);const a=o.subarray(0,f);const l=afterLine(a,false);const i=afterLine(a,true);const u=!fits(a,l,e)&&fits(a,i,e)
;const d=u?i:l;if(d>=0)return s+d;if(f<r)return n}}finally{await t.close()}}function afterLine(e,t){let n=t;for(let t=0;t<e.length;t++){const s=e[t]
;if(s===i)n=!n;else if(!n&&(s===a||s===l))return t+1}return-1}function fits(e,t,{names:n,delimiter:s}){if(t<0)return false;let r=false;let o=1;let f=t;let c=0
;for(let d=t;d<e.length&&c<u;d++){const t=e[d];if(r){if(t!==i)continue;e[d+1]===i?d++:r=false}else if(t===i){if(d>f)return false;r=true}else if(t===s){o++;f=d+1
}else if(t===a||t===l){const e=o===1&&f===d;if(!e){if(o!==n.length)return false;c++}o=1;f=d+1}}return c>0}var d=n(3625);async function readRange(e,t=()=>{}){
const n=e.exact?e.from:await guessBegin(e);const s=e.columns.map(({request:e})=>e);const f=new o.O({columns:s,others:"skip"})
;const a=f.columnsOf(e.names,e.file);for(const{request:t,kind:n}of e.columns)n==="category"&&f.columns.get(t.name)?.restartAsCategory();const l={begin:n,end:n,
rows:0,columns:[],fault:null};const i=e.to??1/0;if(n>=i)return l;f.reserve(e.rows);const c=new d.B(a,e.delimiter,0,e=>f.reserve(e));const u=new r.TX({
file:e.file,gzip:false,start:n,...e.chunk!==void 0&&{chunk:e.chunk},onBytes:e=>t({bytes:e,rows:c.row})});try{for(let e=0;;){const t=await u.next(e)
;e=c.scan(t.bytes,t.from,t.end,t.offset,t.last,i);l.end=t.offset+e;if(c.between&&l.end>=i)break;if(t.fault){l.fault={kind:"byte",at:t.fault};break}
if(t.last)break}}catch(e){l.fault=faultOf(e)}finally{await u.close()}l.rows=c.row;l.columns=[...f.columns.values()].map(e=>e.filled(l.rows));return l}
function faultOf(e){if(e instanceof d.p){const{fault:t,record:n,offset:s,field:r}=e;return{kind:"form",fault:t,record:n,offset:s,field:r}}
if(e instanceof r.VL)return{kind:"length",offset:e.offset};throw e}var m=n(4284);var w=n(4979);const g={readTable:({files:e,request:t,budget:n},s)=>(0,
m.x)(e,t,{progress:seldom(s),budget:n}),readRange:(e,t)=>readRange(e,seldom(t)),takeColumns:w.Vu,countPart:s.j$};async function perform(e,t,n){
return await g[e](t,n)}function seldom(e){let t=0;return n=>{const s=performance.now();if(s<t)return;t=s+100;e(n)}}})};