import{createRequire as e}from"module";var t={896:(t=>{t.exports=e(import.meta.url)("fs")}),455:(t=>{t.exports=e(import.meta.url)("node:fs/promises")}),522:(t=>{
t.exports=e(import.meta.url)("node:zlib")}),977:((e,t,n)=>{n.d(t,{P_:()=>Refusal,_I:()=>orMemoryRanOut});class Refusal extends Error{name="Refusal"}
function memoryRanOut(){return new Refusal("The sets do not fit into memory. List only the features that are needed in the plan, or judge fewer rows.")}
function orMemoryRanOut(e){try{return e()}catch(e){throw e instanceof RangeError?memoryRanOut():e}}})};var n={};function __nccwpck_require__(e){var A=n[e]
;if(A!==void 0)return A.exports;var s=n[e]={exports:{}};var o=true;try{t[e](s,s.exports,__nccwpck_require__);o=false}finally{o&&delete n[e]}return s.exports}
__nccwpck_require__.m=t
;typeof __nccwpck_require__!=="undefined"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/")
;(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var t;__nccwpck_require__.t=function(n,A){A&1&&(n=this(n));if(A&8)return n
;if(typeof n==="object"&&n){if(A&4&&n.__esModule)return n;if(A&16&&typeof n.then==="function")return n}var s=Object.create(null);__nccwpck_require__.r(s)
;var o={};t=t||[null,e({}),e([]),e(e)];for(var r=A&2&&n;typeof r=="object"&&!~t.indexOf(r);r=e(r))Object.getOwnPropertyNames(r).forEach(e=>o[e]=()=>n[e])
;o["default"]=()=>n;__nccwpck_require__.d(s,o);return s}})();(()=>{__nccwpck_require__.d=(e,t)=>{
for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:true,get:t[n]})}})();(()=>{
__nccwpck_require__.f={};__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t);return t},[]))})()
;(()=>{__nccwpck_require__.u=e=>"worker."+e+".js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{
__nccwpck_require__.r=e=>{typeof Symbol!=="undefined"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0};var installChunk=t=>{var{ids:n,modules:A,runtime:s}=t;var o,r,i=0
;for(o in A)__nccwpck_require__.o(A,o)&&(__nccwpck_require__.m[o]=A[o]);s&&s(__nccwpck_require__);for(;i<n.length;i++){r=n[i]
;__nccwpck_require__.o(e,r)&&e[r]&&e[r][0]();e[n[i]]=0}};__nccwpck_require__.f.j=(t,n)=>{var A=__nccwpck_require__.o(e,t)?e[t]:void 0
;if(A!==0)if(A)n.push(A[1]);else{var s=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{e[t]!==0&&(e[t]=void 0);throw n})
;s=Promise.race([s,new Promise(n=>A=e[t]=[n])]);n.push(A[1]=s)}}})();const A=e(import.meta.url)("node:worker_threads");var s=__nccwpck_require__(977)
;function sharedDoubles(e){return new Float64Array(new SharedArrayBuffer(e*8))}function sharedIntegers(e){return new Int32Array(new SharedArrayBuffer(e*4))}
function bytesOf({buffer:e,byteOffset:t,byteLength:n}){return Buffer.from(e,t,n)}const o=new WeakMap;function putBytes(e,t,n,A,s){const r=o.get(e)??bytesOf(e)
;o.set(e,r);copyBytes(n,A,s,r,t*e.BYTES_PER_ELEMENT)}function copyBytes(e,t,n,A,s){if(e.copy(A,s,t,n)<n-t)throw new RangeError("there is no room for the bytes")
}function moved(e,t){putBytes(t,0,bytesOf(e),0,e.byteLength);return t}function trimmed(e,t,n){const A=e.subarray(0,t)
;return e.length-t<=1024+t/4?A:moved(A,n(t))}const r=-(2**31);const i=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8];function numbers_rowCount(e){
return e instanceof Float64Array?e.length:e.wholes.length}function numbers_numberAt(e,t){return e instanceof Float64Array?e[t]:quotient(e.wholes[t],e.unit)}
function doublesOf(e){return e instanceof Float64Array?e:quotients(e,new Float64Array(numbers_rowCount(e)))}function takeNumbers(e,t,n){
if(e instanceof Float64Array)for(let A=0;A<t.length;A++)n[A]=e[t[A]];else{const{wholes:A,unit:s}=e;for(let e=0;e<t.length;e++)n[e]=quotient(A[t[e]],s)}return n}
function quotients({wholes:e,unit:t},n){for(let A=0;A<e.length;A++)n[A]=quotient(e[A],t);return n}function quotient(e,t){return e===r?Number.NaN:e/t}
class NumbersBuilder{wholes;doubles=new Float64Array(0);decimals=0;filled=0;constructor(e){this.wholes=e?new Int32Array(0):null}get room(){
return(this.wholes??this.doubles).length}grow(e){this.wholes?this.wholes=moved(this.wholes,sharedIntegers(e)):this.doubles=moved(this.doubles,sharedDoubles(e))}
at(e){return this.wholes?quotient(this.wholes[e],i[this.decimals]):this.doubles[e]}put(e,t){const{wholes:n,decimals:A}=this;const s=n&&wholeOf(t,i[A])
;if(s===void 0){this.refine(i.findIndex((e,n)=>n>A&&wholeOf(t,e)!==void 0));this.put(e,t);return}n?n[e]=s:this.doubles[e]=t+0
;this.filled=Math.max(this.filled,e+1)}putBytes(e,t,n,A){const s=this.wholes??this.doubles;putBytes(s,e,t,n,A)
;this.filled=Math.max(this.filled,e+(A-n)/s.BYTES_PER_ELEMENT)}putAll(e,t){t instanceof Float64Array||this.refine(i.indexOf(t.unit))
;const n=!(t instanceof Float64Array)&&t.unit===i[this.decimals];const A=this.wholes?n?t.wholes:null:doublesOf(t)
;if(A)this.putBytes(e,bytesOf(A),0,A.byteLength);else for(let n=0;n<numbers_rowCount(t);n++)this.put(e+n,numbers_numberAt(t,n))}refine(e){
const{wholes:t,filled:n}=this;const[A,o]=[i[this.decimals],i[e]];if(!t||o!==void 0&&o<=A)return;const a=t.subarray(0,n)
;const fits=e=>a.every(t=>t===r||Math.abs(t*e)<-r);if(o!==void 0&&fits(o/A)){for(let e=0;e<n;e++)t[e]!==r&&(t[e]*=o/A);this.decimals=e}else{this.doubles=(0,
s._I)(()=>sharedDoubles(t.length));quotients({wholes:a,unit:A},this.doubles);this.wholes=null}}first(e){const{wholes:t,decimals:n}=this
;if(!t)return this.doubles.subarray(0,e);return{wholes:t.subarray(0,e),unit:i[n]}}finish(e){const{wholes:t,decimals:n}=this
;if(!t)return trimmed(this.doubles,e,sharedDoubles);return{wholes:trimmed(t,e,sharedIntegers),unit:i[n]}}}function wholeOf(e,t){if(Number.isNaN(e))return r
;const n=Math.round(e*t);return n/t===e&&Math.abs(n)<-r?n:void 0}const a=65536;function kernelOf(e,t={}){let n;return()=>{
n??=new WebAssembly.Module(Buffer.from(e,"base64"));return new WebAssembly.Instance(n,t).exports}}function webassembly_enlarge(e,t){
const n=t-e.buffer.byteLength;if(n<=0)return;(0,s._I)(()=>e.grow(Math.ceil(n/a)))}
const c="AGFzbQEAAAABjwESYAV/f39/fwBgAABgA39/fwF/YAR/f3x/AGAEf39/fwBgBn9/f39/fwF/YAd/f398f39/AX9gBX9/f39/AX9gBn9/f39/fwBgBH9/fHwBf2ACf38Bf2ADf39/AGAEf398fwF/YAN/f3wBf2AFf39/f3wBf2AHf39/f39/fwBgAAF/YAl/f39/fHx/f38BfwMcGwABAgIEAAAFBAYHAwMDCAkKCwwBDQIODxARAQUDAQAABjsGfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfwFBAAt8AUQAAAAAAADwfwt8AUQAAAAAAAAAAAt/AUEACwfsAiEFbGVhc3QDAAhncmVhdGVzdAMBA29kZAMCBGhlYXAAGAViZWdpbgAaCHRha2VLZXlzABYKdGFrZVdob2xlcwAVC2ludG9CdWNrZXRzABcLY291bnRCdWNrZXQAGQZyZWNvZGUACgZkZWNpZGUADApjb3VudFBhaXJzAA4Jd3JvbmdSb3dzAAcKY291bnRDb2RlcwARCWFzY2VuZGluZwAUCHN1bVBhcnRzAAgJY291bnRPbmVzABAJcXVvdGllbnRzAAsMY291bnRPdXRzaWRlAA8KY2hvb3NlUm93cwASCnNwbGl0U2lkZXMACQVmaXJzdAMDBGxhc3QDBARsYXRlAwUKYmVnaW5UaW1lcwATCmNvdW50VGltZXMADQljdXRWYWx1ZXMABQlqb2luV3JvbmcABApjb3VudENlbGxzAAYKdGFrZUZpbml0ZQACBHNvcnQAAApydW5MZW5ndGhzAAMGbWVtb3J5AgAIAQEK3B8b6QUDBn8FfAN+IAEgAGsiCUHAAU0EQCAAQQhqIQIDQCABIAJLBEAgAisDACELIAIhAwNAIAAgA0kEfyADQQhrKwMAIAtkBUEACwRAIAMgA0EIayIDKwMAOQMADAELCyADIAs5AwAgAkEIaiECDAELCw8LIAArAwAiDyEOIAAhBQNAIAEgBUsEQCAFKwMAIgsgD6QhDyALIA6lIQ4gBUEIaiEFDAELCyAOIA9hBEAPC0EBQgtCwAAgCUEDdq1CA4h5fSIQIBBCC1YbIhGndCIKuCAORAAAAAAAAOA/oiAPRAAAAAAAAOA/oiINoaMhDCAEQQJIIgYEQCAMRAAAAAAAAPB/YyEGC0LAACAOvSIQIBBCP4dCgICAgICAgICAf4SFIA+9IhAgEEI/h0KAgICAgICAgIB/hIUiEn15fSIQIBF9QgAgECARVhshESADQQAgCkECdPwLACAAIQUDQCABIAVLBEAgBSkDACEQIAUrAwAhCyADIAYEfyALRAAAAAAAAOA/oiANoSAMovwDIgggCkEBayIHIAcgCEsbBSAQQj+HQoCAgICAgICAgH+EIBCFIBJ9IBGIpwtBAnRqIgcgBygCAEEIajYCACAFQQhqIQUMAQsLIAIhBSADIQcDQCAHIAMgCkECdGpJBEAgBygCACEIIAcgBTYCACAFIAhqIQUgB0EEaiEHDAELCyAAIQUDQCABIAVLBEAgBSkDACEQIAUrAwAhCyADIAYEfyALRAAAAAAAAOA/oiANoSAMovwDIgggCkEBayIHIAcgCEsbBSAQQj+HQoCAgICAgICAgH+EIBCFIBJ9IBGIpwtBAnRqIggoAgAiByALOQMAIAggB0EIajYCACAFQQhqIQUMAQsLIAAgAiAJ/AoAACADIApBAnRqIQYgACEBIAMhBQNAIAUgBkkEQCAAIAUoAgAgAmtqIgMgAWtBCEsEQCABIAMgAiAGIARBAWoQAAsgAyEBIAVBBGohBQwBCwsLEQBBfyQCRAAAAAAAAPD/JAQLUwIBfwF8IAAhAwNAIAMgACABQQN0akkEQCACIAMrAwAiBEQAAAAAAAAAAKA5AwAgAiAEIAShRAAAAAAAAAAAYUEDdGohAiADQQhqIQMMAQsLIAILeAIBfAN/IABBCGshBCACQQRrIQVEAAAAAAAA+H8hAyAAIQIDQCABIAJLBEAgBCADIAIrAwAiA2IiBkEDdGoiBCADOQMAIAUgBkECdGoiBSAGBH9BAAUgBSgCAAtBAWo2AgAgAkEIaiECDAELCyAEQQhqIABrQQN2CzcBAX8DQCACIARKBEAgAyAEQQF0aiABIARqLQAAIAAgBGotAABBAXRqOwEAIARBAWohBAwBCwsLhAECAn8DeyADrEIBfP0SIQkDQCABIAZKBEAgACAGQQN0av0ABAAiCCAI/UggCf1OIQdBACEFA0AgAyAFSgRAIAcgCCACIAVBA3Rq/QoDAP1M/dEBIQcgBUEBaiEFDAELCyAEIAZqIgUgB/0dADwAACAFIAf9HQE8AAEgBkECaiEGDAELCwtCAQJ/A0AgAiAFSgRAIAQgACAFQQF0ai8BACABIAVqLQAAIANsakECdGoiBiAGKAIAQQFqNgIAIAVBAWohBQwBCwsLhQEBBX8gBSEHA0AgAyAISgRAIAhBAXQiBiABai4BACEJIAAgBmouAQAiCkEATiIGBEAgCUEATiEGCyAGBEAgAgR/IAIgCGotAABBAEcFQQELIQYLIAcgBCAIajYCACAHIAkgCkcgBiAGG0EAR0ECdGohByAIQQFqIQgMAQsLIAcgBWtBAnYLZgIDfwF+A0AgASAFSgRAIAIgBWoiBCABIAEgBEobIQZCACEHIAUhBANAIAQgBkgEQCAHIAAgBEECdGo1AgB8IQcgBEEBaiEEDAELCyADIAe6OQMAIANBCGohAyACIAVqIQUMAQsLC5gBAQV/QX8hCUGAgICAeCEHA0AgAiAKSgRAIApFIAcgACAKQQN0aisDAPwCIgtBAXUiCEdyBEAgBCAJQQFqIglBA3RqIAi3IAOjOQMAIAlBAnQiByAFakEANgIAIAYgB2pBADYCACAIIQcLIAlBAnQgBiAFIAtBAXEbaiABIApBAnRqKAIANgIAIApBAWohCgwBCwsgCUEBagtJAQJ/A0AgASAFSgRAIAIgACAFQQJ0aigCAEEBakEBdGouAQAiBiADRgRAIAUPCyAEIAVBAXRqIAY7AQAgBUEBaiEFDAELCyABC0cBAn8DQCABIARKBEAgAyAEQQN0akQAAAAAAAD4fyAAIARBAnRqKAIAIgW3IAKjIAVBgICAgHhGGzkDACAEQQFqIQQMAQsLCz0CAX8BfANAIAEgBEoEQCADIARBAXRqQX8gACAEQQN0aisDACIFIAJmIAUgBWIbOwEAIARBAWohBAwBCwsLxgECAn8DfEQAAAAAAADwfyEGRAAAAAAAAPD/IQcgAyEEA0AgASAFSgRAIAAgBUEDdGorAwAiCCAIYQRAIwMgCKQkAyMEIAilJAQjBSACIAhjaiQFIAYgCGUgByAIZHFFBEAgCEQAAAAAQHdLQaOcIghEAAAAAEB3S0GiIgZEAAAAAEB3S0GgIQcgAyAIIAhEAAAAAAAAOECjnEQAAAAAAAA4QKKh/ANBAnRqIQQLIAQgBCgCAEEBajYCAAsgBUEBaiEFDAELCwtdAQJ/A0AgAyAGSgRAIAIEfyACIAZqLQAABUEBCwRAIAUgBkEBdCIHIAFqLgEAQQFqIAAgB2ouAQBBAWogBGxqQQJ0aiIHIAcoAgBBAWo2AgALIAZBAWohBgwBCwsLPgIDfwF8A0AgASAESgRAIAAgBEEDdGorAwAiByACZiEFIAYgAyAHZiAFIAUbRWohBiAEQQFqIQQMAQsLIAYLJwECfwNAIAEgAkoEQCADIAAgAmotAABqIQMgAkEBaiECDAELCyADCzkBAn8DQCABIANKBEAgAiAAIANBAnRqKAIAQQFqQQJ0aiIEIAQoAgBBAWo2AgAgA0EBaiEDDAELCwtdAQF/IAMhBANAIAAgAUkEQCAEIAA2AgAgBCAAIABBEHZzQeuUr694bCIEQQ12IARzQbXcypV8bCIEQRB2IARzuCACY0ECdGohBCAAQQFqIQAMAQsLIAQgA2tBAnYLHABEAAAAAAAA8H8kA0QAAAAAAADw/yQEQQAkBQsxAQF/A0AgASADSgRAIAIgACADQQN0aisDACICY0UEQCADDwsgA0EBaiEDDAELCyABC4EDAgN7A3/9DP///3////9/////f////38hA/0MAAAAgAAAAIAAAACAAAAAgCEEIAAgAUECdGohBiACIQEDQCAAIAZJBEAgAEEQaiAGTQR7IAD9AAQABf0MAAAAgAAAAIAAAACAAAAAgAsiBf0MAAAAgAAAAIAAAACAAAAAgP03/VNFBEAgAyAF/bYBIQMgBCAF/bgBIQQgASAF/QsEACABQRBqIQEgAEEQaiEADAILIABBEGoiByAGIAYgB0sbIQgDQCAAIAhJBEAgASAAKAIAIgc2AgAgB0GAgICAeEcEQCADIAf9ESIF/bYBIQMgBCAF/bgBIQQgAUEEaiEBCyAAQQRqIQAMAQsLDAELCyABIAJLBEAjACADIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/22ASID/RsAIgAgA/0bASICIAAgAkgbt6QkACMBIAQgBCAE/Q0ICQoLDA0ODwABAgMEBQYH/bgBIgP9GwAiACAD/RsBIgIgACACShu3pSQBCyABC9UFBAJ/BnsBfgN8IAT9FCEJIwD9FCEHIwH9FCEIA0AgBUECaiABTARAAkAgACAFQQN0av0ABAAiDCAJ/fIB/QwAAAAAAAA4QwAAAAAAADhD/fABIgr9DAAAAAAAADhDAAAAAAAAOEP98QEiCyAJ/fMBIAz9R/3DAUUgAgR/IAIgBWovAQAFQQALIgZB/v0DcXIEQAJAIAAgBUEDdGorAwAiDiAEokQAAAAAAAA4Q6AiD0QAAAAAAAA4w6AiECAEoyAOYgRAIA4gDmEEQCAFJAILDAELIAIEfyACIAVqLQAABUEACyIGQQFKDQAjACAQpCQAIwEgEKUkASADIAYgD72nIgZBAXRyIAYgAhs2AgAgA0EEaiEDCyMCQX9GBEACQCAAIAVBAWoiBkEDdGorAwAiDiAEokQAAAAAAAA4Q6AiD0QAAAAAAAA4w6AiECAEoyAOYgRAIA4gDmEEQCAGJAILDAELIAIEfyACIAZqLQAABUEACyIGQQFKDQAjACAQpCQAIwEgEKUkASADIAYgD72nIgZBAXRyIAYgAhs2AgAgA0EEaiEDCwsjAkF/RwRAIAMPCwwBCyAHIAv99gEhByAIIAv99wEhCCAKIAr9DQABAgMICQoLAAAAAAAAAAD9HQAhDSACBEAgAyAGQQFxIA2nQQF0cjYCACADIA1CIIenQQF0IAZBCHVyNgIEBSADIA03AwALIANBCGohAwsgBUECaiEFDAELCyABIAVKBEACQCAAIAVBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBSQCCwwBCyACBH8gAiAFai0AAAVBAAsiAEEBSg0AIwAgEKQkACMBIBClJAEgAyAAIA+9pyIAQQF0ciAAIAIbNgIAIANBBGohAwsLIwAgB/0hACAH/SEBpKQkACMBIAj9IQAgCP0hAaWlJAEgAwu0AQEDfyAEQQAgBUECdPwLACAAIQcDQCABIAdLBEAgBCAHKAIAIAJrIAN2QQJ0aiIJIAkoAgBBBGo2AgAgB0EEaiEHDAELCwNAIAUgCEoEQCAEIAhBAnRqIgcoAgAhCSAHIAY2AgAgBiAJaiEGIAhBAWohCAwBCwsDQCAAIAFJBEAgBCAAKAIAIAJrIgUgA3ZBAnRqIgYoAgAiByAFNgIAIAYgB0EEajYCACAAQQRqIQAMAQsLCwUAQYAIC48CAgF7AX8DQCAAIAFJBEAgBiAAKAIAIAJrQQJ0aiIKIAooAgBBAWo2AgAgAEEEaiEADAELCyAGQQQgA3RqIQMgByEAIAghAQNAIAMgBksEQCAG/QAEAP1TBEBBACECA0AgAkEESARAIAYgAkECdGooAgAhCiAAIAQgAregOQMAIAEgCjYCACAAIApBAEciCkEDdGohACABIApBAnRqIQEgAkEBaiECDAELCyAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEAAsgBkEQaiEGIAREAAAAAAAAEECgIQQMAQsLIAX9FCEJA0AgACAHSwRAIAcgB/0ABAAgCf3zAf0LBAAgB0EQaiEHDAELCyABIAhrQQJ2CxwARAAAAAAAAPB/JABEAAAAAAAA8P8kAUF/JAIL"
;const u=8192;const l=2048;const f=2**28;const g=2**27;const h=65536;const I=kernelOf(c);let d;function takeKeys(e,t,n){d??=I()
;const{memory:A,takeKeys:s,least:o,greatest:r,odd:i}=d;const{block:a,blockSides:c,keys:l}=layOut(d);webassembly_enlarge(A,l+4*numbers_rowCount(e))
;const f=new Float64Array(A.buffer,a,u);const g=new Uint8Array(A.buffer,c,u);d.begin();let h=l;for(const[A,o]of kernel_handOverNumbers(e,f)){
t&&g.set(t.subarray(A,A+o));h=s(a,o,t?c:0,h,n);if(i.value>=0)return numbers_numberAt(e,A+i.value)}const[B,C]=[(h-l)/4,t?2:1];return{unit:n,n:B,least:C*o.value,
greatest:C*r.value+C-1}}function takeWholes({wholes:e,unit:t}){if(e.length>f)return null;d??=I();const{memory:n,takeWholes:A,least:s,greatest:o}=d
;const{block:r,keys:i}=layOut(d);webassembly_enlarge(n,i+4*e.length);d.begin();let a=i
;for(const[,t]of kernel_handOver(e,new Int32Array(n.buffer,r,u)))a=A(r,t,a);return{unit:t,n:(a-i)/4,least:s.value,greatest:o.value}}const newRoom=e=>({
values:new Float64Array(e),rows:new Uint32Array(e)});function reusedRoom(){let e=newRoom(0);return t=>{e.values.length<t&&(e=newRoom(t));return e}}
function countKeys({n:e,least:t,greatest:n},A,s,o){const{memory:r,intoBuckets:i,countBucket:a}=d;const{ends:c,keys:u}=layOut(d);const l=Math.floor((n-t)/2**A)+1
;const f=2**A;const g=u+4*e;const h=aligned(l>1?g+4*e:g);const I=h+4*f;const B=I+8*(f+2);webassembly_enlarge(r,B+4*(f+2));new Uint32Array(r.buffer,h,f).fill(0)
;l>1&&i(u,g,t,A,c,l,g);const C=new Uint32Array(r.buffer,c,l);const w=o(Math.min(e,n-t+1));let m=0;for(let e=0,n=g;e<l;e++){const o=C[e];const i=e*f
;const c=l>1?a(n,o,i,A,t+i,s,h,I,B):a(u,g,t,A,t,s,h,I,B);w.values.set(new Float64Array(r.buffer,I,c),m);w.rows.set(new Uint32Array(r.buffer,B,c),m);m+=c;n=o}
return{values:w.values.subarray(0,m),rows:w.rows.subarray(0,m)}}function countDoubles(e,t){d??=I();const{memory:n,takeFinite:A,sort:s,runLengths:o}=d
;const{block:r,ends:i,keys:a}=layOut(d);const c=a+8*e.length;webassembly_enlarge(n,c+8*e.length);const l=new Float64Array(n.buffer,r,u);let f=a
;for(const[,t]of kernel_handOver(e,l))f=A(r,t,f);s(a,f,c,i,0);const g=o(a,f,c);const h=t(g);h.values.set(new Float64Array(n.buffer,a,g))
;h.rows.set(new Uint32Array(n.buffer,c,g));return{values:h.values.subarray(0,g),rows:h.rows.subarray(0,g)}}function kernel_kernelAt(){d??=I();return{...d,
...layOut(d)}}function*kernel_handOver(e,t){const[n,A,s]=[bytesOf(e),bytesOf(t),t.BYTES_PER_ELEMENT];for(let t=0;t<e.length;t+=u){const o=Math.min(t+u,e.length)
;copyBytes(n,t*s,o*s,A,0);yield[t,o-t]}}function*kernel_handOverNumbers(e,t){if(e instanceof Float64Array)return yield*kernel_handOver(e,t)
;const{memory:n,quotients:A,ends:s}=kernel_kernelAt();for(const[o,r]of kernel_handOver(e.wholes,new Int32Array(n.buffer,s,u))){A(s,r,e.unit,t.byteOffset)
;yield[o,r]}}function layOut({heap:e}){const t=aligned(e());const n=t+8*u;const A=n+u;return{block:t,blockSides:n,ends:A,keys:A+h}}function aligned(e){
return Math.ceil(e/16)*16}function countCodes(e,t){const{memory:n,countCodes:A,block:s,keys:o}=kernel_kernelAt();webassembly_enlarge(n,o+4*(t+1))
;const r=new Int32Array(n.buffer,s,u);const i=new Uint32Array(n.buffer,o,t+1).fill(0);for(const[,t]of kernel_handOver(e,r))A(s,t,o);return i.slice(1)}
function sumsOfParts(e,t){const{memory:n,sumParts:A,block:s,ends:o}=kernel_kernelAt();webassembly_enlarge(n,o+u/t*8);const r=new Uint32Array(n.buffer,s,u)
;const i=new Float64Array(n.buffer,o,u/t);const a=new Float64Array(Math.ceil(e.length/t));for(const[n,c]of kernel_handOver(e,r)){A(s,c,t,o)
;a.set(i.subarray(0,Math.ceil(c/t)),n/t)}return a}const B=9;const C=1.5*2**52;const w=64;const m=16;const Q=14;reusedRoom();function countDecimals(e,t){
const n=e instanceof Float64Array?keysOf(e,null):takeWholes(e);const A=n&&countInPlaces(n,n.unit,t)
;return A||e instanceof Float64Array?A:countDecimals(doublesOf(e),t)}function keysOf(e,t){const n=numbers_rowCount(e);if(n>f)return null;let A=0
;const s=Math.max(1,Math.floor(n/w));for(let t=0;t<n;t+=s)A=Math.max(A,decimalsOf(numbers_numberAt(e,t)));while(A<=B){const n=takeKeys(e,t,10**A)
;if(typeof n!=="number")return n;A=Math.max(A+1,decimalsOf(n))}return null}function decimalsOf(e){if(Number.isNaN(e))return 0;for(let t=0;t<=B;t++){
const n=10**t;if((e*n+C-C)/n===e)return t}return B+1}function countInPlaces(e,t,n){const{n:A,least:s,greatest:o}=e;if(A===0)return newRoom(0);const r=o-s+1
;const i=Math.max(Math.abs(s),Math.abs(o))<2**31;if(!i||!(r<=m*A+1024))return null;const a=Math.max(Q,Math.ceil(Math.log2(r/l)));return countKeys(e,a,t,n)}
function countValues(e,t=newRoom){const n=countDecimals(e,t);if(n)return n;const A=doublesOf(e);if(A.length<=g)return countDoubles(A,t);const s=A.length>>1
;return addValueCounts(countValues(A.subarray(0,s)),countValues(A.subarray(s)))}function addValueCounts(e,t){
const n=new Float64Array(e.values.length+t.values.length);const A=new Uint32Array(n.length);let s=0;for(let o=0,r=0;o<e.values.length||r<t.values.length;s++){
const i=o<e.values.length?e.values[o]:1/0;const a=r<t.values.length?t.values[r]:1/0;n[s]=Math.min(i,a);A[s]=(i<=a?e.rows[o++]:0)+(a<=i?t.rows[r++]:0)}return{
values:n.subarray(0,s),rows:A.subarray(0,s)}}function countColumn(e,t){if(e.type==="category")return{type:"category",rows:e.codes.length,missing:e.missing,
counts:countCategories(e)};const{values:n,missing:A,invalid:s}=e;return{type:"number",rows:numbers_rowCount(n),missing:A,invalid:s,counts:countValues(n,t)}}
function totalsOf(e){if(e.type==="category")return e;const{type:t,rows:n,missing:A,invalid:s}=e;return{type:t,rows:n,missing:A,invalid:s}}
function presentRows({rows:e,missing:t,invalid:n}){return e-t-(n?.cells??0)}function countCategories(e){const t=countCodes(e.codes,e.categories.length)
;const n=new Map;e.categories.forEach((e,A)=>{t[A]>0&&n.set(e,t[A])});return n}const E=128;const y=new WeakMap;function rowsBeforeBlocks(e){const t=y.get(e)
;if(t)return t;const n=sumsOfParts(e,E);const A=new Float64Array(n.length+1);n.forEach((e,t)=>{A[t+1]=A[t]+e});y.set(e,A);return A}function sumOf(e,t,n){let A=0
;for(let s=t;s<n;s++)A+=e[s];return A}function countedRows({rows:e}){return rowsBeforeBlocks(e).at(-1)}function rowsWithin(e,t,n){
return n-t<E?sumOf(e.rows,t,n):rowsBefore(e,n)-rowsBefore(e,t)}function rowsBefore({rows:e},t){const n=Math.floor(t/E)
;return rowsBeforeBlocks(e)[n]+sumOf(e,n*E,t)}function valueOfRow(e,t){const n=rowsBeforeBlocks(e);const A=firstAbove(n,1,t)-1;let s=A*E;let o=n[A]+e[s]
;while(o<=t)o+=e[++s];return{index:s,end:o}}function firstFrom(e,t,n){let A=t;let s=e.length;while(A<s){const t=A+s>>>1;e[t]<n?A=t+1:s=t}return A}
function firstAbove(e,t,n){let A=t;let s=e.length;while(A<s){const t=A+s>>>1;e[t]<=n?A=t+1:s=t}return A}function cutRows(e,t,n){
const{memory:A,cutValues:s,block:o,blockSides:r,ends:i,keys:a}=kernel_kernelAt();webassembly_enlarge(A,a);const c=new Float64Array(A.buffer,o,u)
;const l=new Uint8Array(A.buffer,r,u);new Float64Array(A.buffer,i,t.length).set(t);const f=new Uint8Array(n.length);for(let A=0;A<n.length;A+=u){
const a=n.subarray(A,A+u);takeNumbers(e,a,c);s(o,a.length,i,t.length,r);f.set(l.subarray(0,a.length),A)}return f}function cellCounter(e,t){
const{memory:n,joinWrong:A,countCells:s,heap:o}=kernel_kernelAt();const r=t.length;const i=aligned(o());const a=i+r;const placeOf=e=>a+r+e*r
;const c=aligned(placeOf(e.length));const u=aligned(c+2*r);const l=Math.max(0,...e.map(({cells:e})=>e));webassembly_enlarge(n,u+8*l*l)
;const f=new Uint8Array(n.buffer);f.set(t,i);f.fill(0,a,a+r);e.forEach(({codes:e},t)=>{f.set(e,placeOf(t))});let g=-1;return(t,o)=>{t!==g&&A(placeOf(t),i,r,c)
;g=t;const l=2*e[t].cells;const f=new Uint32Array(n.buffer,u,l*(o===null?1:e[o].cells));f.fill(0);s(c,o===null?a:placeOf(o),r,l,u);return f.slice()}}const b=8
;const p=30;const k=200;function cutColumn(e){if(e.type==="number")return{type:"number",edges:edgesOf(e)}
;const t=[...e.counts].filter(([e,t])=>t>0&&segment_cuts_canBeNamed(e)).sort((e,t)=>t[1]-e[1]);return{type:"category",categories:t.slice(0,p).map(([e])=>e)}}
function segment_cuts_canBeNamed(e){return e.length<=k&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(e)}function cellsOfRows(e,t){
if("edges"in e)return cutRows(e.values,e.edges,t);const{codes:n,cells:A,missing:s}=e;const o=new Uint8Array(t.length)
;for(let e=0;e<o.length;e++)o[e]=A[n[t[e]]]??s;return o}function edgesOf(e){const{counts:t}=e;const{values:n}=t
;if(n.length<=b)return[...n.subarray(1)].filter(writable);const A=presentRows(e);const valueBehind=e=>{
const s=Math.min(countedRows(t),Math.max(1,Math.ceil(e*A)));return n[valueOfRow(t.rows,s-1).index]};const s=[];for(let e=1;e<b;e++){
const[t,A]=[valueBehind(e/b-.01),valueBehind(e/b+.01)];const o=s.at(-1)??n[0];const r=roundest(t,A);const i=r>o?r:n.find(e=>e>A);i!==void 0&&i>o&&s.push(i)}
return s.filter(writable)}function writable(e){return e===0||Math.abs(e)>1e-307}function roundest(e,t){const n=e/2+t/2;for(let A=1;A<=15;A++){
const s=Number(n.toPrecision(A));if(s>=e&&s<=t)return s}return t}function countSegments(e,t){const n=e.map(e=>e.cells);const A=cellCounter(e,t);const s={
right:0,wrong:0,cells:n,singles:[],pairs:[]};for(let e=0;e<t.length;e++)s.wrong+=t[e];s.right=t.length-s.wrong;for(let t=0;t<e.length;t++){
s.singles.push(A(t,null));for(let n=t+1;n<e.length;n++)s.pairs.push(A(t,n))}return s}function countPart({columns:e,rows:t,wrong:n}){
const A=e.map(({column:e,cells:n})=>({codes:cellsOfRows(e,t),cells:n}));return countSegments(A,n)}const D=e(import.meta.url)("node:os");function nearest(e,t){
if(e.length>60)return null;const n=e.toLowerCase();let A=null;let s=1/0;for(const o of t){const t=editDistance(n,o.toLowerCase())
;if(t<s&&t<=Math.max(1,Math.floor(Math.max(e.length,o.length)/3))){A=o;s=t}}return A}function editDistance(e,t){let n=[];let A=Array.from({length:t.length+1
},(e,t)=>t);for(let s=1;s<=e.length;s++){const o=[s];for(let r=1;r<=t.length;r++){const i=e[s-1]===t[r-1];let a=Math.min(A[r]+1,o[r-1]+1,A[r-1]+(i?0:1))
;s>1&&r>1&&e[s-1]===t[r-2]&&e[s-2]===t[r-1]&&(a=Math.min(a,n[r-2]+1));o.push(a)}n=A;A=o}return A[t.length]}const M=-2128831035;const N=16777619
;const v=new TextEncoder;class Dictionary{pool=new Uint8Array(1024);ends=new Float64Array(64);hashes=new Int32Array(64);slots=new Int32Array(128)
;codesOfTexts=new Map;size=0;code(e,t,n,A){const s=this.slots.length-1;let o=(A^A>>>15)&s;for(;;){const r=this.slots[o]-1;if(r<0)return this.add(e,t,n,A,o)
;if(this.hashes[r]===A&&this.holds(r,e,t,n))return r;o=o+1&s}}codeOfBytes(e,t,n){let A=M;for(let s=t;s<n;s++)A=Math.imul(A^e[s],N);return this.code(e,t,n,A)}
codeOfText(e){const t=this.codesOfTexts.get(e);if(t!==void 0)return t;const n=v.encode(e);const A=this.codeOfBytes(n,0,n.length);this.codesOfTexts.set(e,A)
;return A}texts(){const e=Buffer.from(this.pool.buffer,0,this.pool.length);const t=new Array(this.size);let n=0;for(let A=0;A<this.size;A++){
const s=this.ends[A];t[A]=e.toString("utf8",n,s);n=s}return t}contents(){const{size:e}=this;const t=e===0?0:this.ends[e-1];return{pool:this.pool.slice(0,t),
ends:this.ends.slice(0,e),hashes:this.hashes.slice(0,e)}}take({pool:e,ends:t,hashes:n}){return Int32Array.from(n,(n,A)=>this.code(e,A===0?0:t[A-1],t[A],n))}
holds(e,t,n,A){const s=e===0?0:this.ends[e-1];const o=A-n;if(this.ends[e]-s!==o)return false;for(let e=0;e<o;e++)if(this.pool[s+e]!==t[n+e])return false
;return true}add(e,t,n,A,s){const o=this.size++;const r=o===0?0:this.ends[o-1];const i=r+n-t
;while(i>this.pool.length)this.pool=grown(this.pool,new Uint8Array(this.pool.length*2));this.pool.set(e.subarray(t,n),r);if(o===this.ends.length){
this.ends=grown(this.ends,new Float64Array(o*2));this.hashes=grown(this.hashes,new Int32Array(o*2))}this.ends[o]=i;this.hashes[o]=A;this.slots[s]=o+1
;this.size*2>this.slots.length&&this.rehash();return o}rehash(){const e=new Int32Array(this.slots.length*2);const t=e.length-1;for(let n=0;n<this.size;n++){
const A=this.hashes[n];let s=(A^A>>>15)&t;while(e[s]!==0)s=s+1&t;e[s]=n+1}this.slots=e}}function grown(e,t){t.set(e);return t}
const F=new Set(["","NA","N/A","NaN","nan","null","NULL","None"]);const R=/^[+-]?inf(inity)?$/i;const _=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/
;const G=/^(0|-?[1-9]\d{0,15})$/;function parseNumber(e){const t=e.trim();if(_.test(t)){const e=Number(t);return Number.isFinite(e)?e+0:Number.NaN}
return F.has(t)||R.test(t)?Number.NaN:void 0}function parseInteger(e){if(!G.test(e))return;const t=Number(e);return Math.abs(t)<=2**53&&String(t)===e?t:void 0}
const L=864e5;function localTime(e,t,n,A,s,o){if(t<1||t>12||n<1||A>23||s>59||o>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*L+A*36e5+s*6e4+o*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const A=t>2?e:e-1;const s=Math.floor(A/100);const o=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*A+Math.floor(A/4)-s+Math.floor(s/4)+o-719468}const U=new Set(["","NA","N/A","NaN","nan","NaT","null","NULL","None"])
;const S=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const q=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const O=/^-?\d{1,15}(\.\d+)?$/;function parseTime(e,t){const n=e.trim()
;const A=S.exec(n);if(A){const[,e,n,s,o,r,i,a,c]=A;return instant(e,n,s,o,r,i,a,c,t)}const s=q.exec(n);if(s){const[,e,n,A,o,r,i,a]=s
;return instant(e,n,A,o,r,i,void 0,a,t)}if(O.test(n))return epochTime(Number(n),t);return U.has(n)?Number.NaN:void 0}function epochTime(e,t){const n=Math.abs(e)
;if(Number.isInteger(e)){if(e>=1900&&e<2200)return;if(e>=19000101&&e<=21991231){const n=localTime(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0)
;if(Number.isNaN(n))return;return t?t.toUtc(n):n}}if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,A,s,o,r,i,a){
const c=localTime(Number(e),Number(t),Number(n??1),Number(A??0),Number(s??0),Number(o??0));if(Number.isNaN(c))return;const u=r===void 0?c:c+Number(`0.${r}`)*1e3
;if(i===void 0)return a?a.toUtc(u):u;if(i==="Z"||i==="z"||i==="UTC")return u;const l=Number(i.slice(1,3));const f=i.length>3?Number(i.slice(-2)):0
;if(l>23||f>59)return;const g=(l*60+f)*6e4;return i.startsWith("-")?u+g:u-g}const x=9e5;const P=864e5;const J=new Map;function timeZone(e){
if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=J.get(e);if(t)return t;const n=new TimeZone(e);J.set(e,n);return n}class TimeZone{format
;offsets=new Map;constructor(e){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",
day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new s.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(e){const t=this.offset(e-P)
;const n=this.offset(e+P);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){const t=Math.floor(e/x)
;const n=this.offsets.get(t);if(n!==void 0)return n;const A=new Map(this.format.formatToParts(t*x).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(A.get(e));const s=localTime(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const o=s-t*x
;this.offsets.set(t,o);return o}}class ColumnBuilder{name;asked;zoneName;zone;kind;numbers;codes=new Int32Array(0);dictionary=new Dictionary;missing=0
;invalid=null;declined=false;nested=false;constructor(e){this.name=e.name;this.asked=e.type;this.zoneName=e.timeZone;this.zone=timeZone(e.timeZone)
;this.kind=e.type==="auto"?"number":e.type==="key"?"integer":e.type;this.numbers=new NumbersBuilder(this.kind==="number")}grow(e){
this.kind==="category"?this.codes=moved(this.codes,sharedIntegers(e)):this.numbers.grow(e)}restartAsCategory(){
const e=Math.max(this.numbers.room,this.codes.length);this.kind="category";this.numbers=new NumbersBuilder(false);this.codes=sharedIntegers(e)
;this.dictionary=new Dictionary;this.missing=0;this.invalid=null;this.declined=false}putMissing(e){this.missing++
;this.kind==="category"?this.codes[e]=-1:this.numbers.put(e,Number.NaN)}putBytes(e,t,n,A){
n===A?this.putMissing(e):this.kind==="category"?this.codes[e]=this.dictionary.codeOfBytes(t,n,A):this.putText(e,t.toString("utf8",n,A))}putText(e,t){
if(t==="")this.putMissing(e);else if(this.kind==="category")this.codes[e]=this.dictionary.codeOfText(t);else{const n=this.parse(t)
;n===void 0?this.putInvalid(e,t):Number.isNaN(n)?this.putMissing(e):this.numbers.put(e,n)}}putTyped(e,t){
const n=this.asked==="auto"?this.kind==="number":this.kind==="integer"&&this.parse(t)===void 0;if(n&&this.hasNoneBefore(e)){this.restartAsCategory()
;this.codes.fill(-1,0,e);this.missing=e;this.putText(e,t)}else n?this.declined=true:this.putText(e,t)}putNumber(e,t){
if(Number.isFinite(t))if(this.kind==="number")this.numbers.put(e,t);else if(this.kind==="category")this.codes[e]=this.dictionary.codeOfText(String(t));else if(this.kind==="integer")Number.isInteger(t)&&Math.abs(t)<=2**53?this.numbers.put(e,t):this.declined=true;else{
const n=epochTime(t,this.zone);n===void 0?this.putInvalid(e,String(t)):this.numbers.put(e,n)}else this.putMissing(e)}putTruth(e,t){
this.asked==="number"?this.numbers.put(e,t?1:0):this.kind==="time"?this.putInvalid(e,String(t)):this.putTyped(e,String(t))}putInvalid(e,t){
this.numbers.put(e,Number.NaN);this.asked==="auto"||this.asked==="key"?this.declined=true:this.invalid?this.invalid.cells++:this.invalid={cells:1,row:e+1,
text:t.slice(0,80)}}finish(e){const{kind:t,missing:n,invalid:A,numbers:s}=this;if(t==="category"){const A=trimmed(this.codes,e,sharedIntegers);return{type:t,
codes:A,categories:this.dictionary.texts(),missing:n}}const o=s.finish(e);return t==="time"?{type:t,values:doublesOf(o),missing:n,invalid:A}:{type:"number",
values:o,missing:n,invalid:A}}filled(e){const{name:t,kind:n,declined:A,missing:s,invalid:o}=this;const r=n==="category";const i=r?null:this.numbers.first(e)
;const a=r?{codes:this.codes.subarray(0,e),dictionary:this.dictionary.contents()}:null;return{name:t,kind:n,declined:A,missing:s,invalid:o,numbers:i,texts:a}}
append(e,t){const{kind:n,numbers:A,texts:s,invalid:o}=e;(e.declined||n!==this.kind)&&(this.declined=true);if(this.declined)return;A&&this.numbers.putAll(t,A)
;if(s){const e=this.dictionary.take(s.dictionary);for(let n=0;n<s.codes.length;n++){const A=s.codes[n];this.codes[t+n]=A<0?-1:e[A]}}this.missing+=e.missing
;o&&this.invalid?this.invalid.cells+=o.cells:o&&(this.invalid={...o,row:t+o.row})}hasNoneBefore(e){
for(let t=0;t<e;t++)if(!Number.isNaN(this.numbers.at(t)))return false;return true}parse(e){if(this.kind==="time")return parseTime(e,this.zone)
;if(this.kind==="number")return parseNumber(e);return e===""?Number.NaN:parseInteger(e)}}const Y=1024;function take({limit:e,taken:t},n){const A=Math.ceil(n/Y)
;if(Atomics.add(t,0,A)+A<=e)return true;Atomics.sub(t,0,A);return false}function inWords(e){
return e<1e9?`${Math.floor(e/1e6)} MB`:`${(Math.floor(e/1e8)/10).toFixed(1)} GB`}const K=20;const H={number:8,integer:8,category:4,time:8};class TableBuilder{
header=[];columns=new Map;rows=0;capacity=0;request;budget;taken=0;asked;firstFile=null;constructor(e,t){this.request=e;this.budget=t
;this.asked=new Map(e.columns.map(e=>[e.name,e]))}columnsOf(e,t,n=new Set){refuseDuplicates(e,t);if(this.firstFile===null){this.firstFile=t;this.header=e
;for(const A of e){
if(n.has(A)&&this.asked.has(A))throw new s.P_(`${t}: column "${A}" holds nested values. Write the parts that are needed as columns of their own.`)
;n.has(A)||this.add(A)}this.refuseAbsent(t)}else this.refuseOtherColumns(e,t);return e.map(e=>n.has(e)?null:this.columns.get(e)??null)}columnMet(e,t,n){
this.firstFile??=n;this.header.push(e);const A=this.add(e);A?.grow(this.capacity);for(let e=0;e<t;e++)A?.putMissing(e)}refuseAbsent(e){
for(const{name:t,required:n}of this.request.columns)if(n&&!this.header.includes(t))throw new s.P_(absent(e,t,this.header))}reserve(e){
if(e<=this.capacity)return this.capacity;const t=Math.max(e,2*this.capacity,256);this.refuseUnfit(t);this.capacity=t;try{
for(const e of this.columns.values())e.grow(this.capacity)}catch(e){throw e instanceof RangeError?this.unfit(t,null):e}return this.capacity}refuseUnfit(e){
if(!this.budget)return;const t=e*this.bytesOfRow();if(t>this.taken&&!take(this.budget,t-this.taken)){
const t=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken;throw this.unfit(e,t)}this.taken=Math.max(this.taken,t)}unfit(e,t){
const n=inWords(e*this.bytesOfRow())
;return new s.P_(`${this.firstFile}: does not fit into memory: about ${e.toLocaleString("en-US")} rows of ${this.columns.size} columns take ${n}`+(t===null?"":`, and ${inWords(t)} are left`)+". List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.")
}bytesOfRow(){const e=[...this.columns.values()].map(({kind:e})=>e);const t=Math.min((0,D.availableParallelism)(),e.filter(e=>e==="number").length)
;return e.reduce((e,t)=>e+H[t],t*K)}declined(){return[...this.columns.values()].filter(e=>e.declined&&!e.nested)}add(e){const t=this.asked.get(e)
;if(!t&&(this.request.others==="skip"||e===""))return null;const n=new ColumnBuilder(t??{name:e,type:"auto"});this.columns.set(e,n);return n}
refuseOtherColumns(e,t){const n=new Set(e);const A=new Set(this.header);const o=this.header.filter(e=>!n.has(e));const r=e.filter(e=>!A.has(e))
;if(o.length===0&&r.length===0)return;const i=[o.length>0?`lacks ${list(o)}`:"",r.length>0?`has besides ${list(r)}`:""]
;throw new s.P_(`${t}: does not have the columns of ${this.firstFile}: it ${i.filter(Boolean).join(" and ")}. Files of one set must have the same columns, in any order.`)
}}function refuseDuplicates(e,t){const n=new Map;e.forEach((e,A)=>{const o=n.get(e);if(o!==void 0){
const n=e===""?"have no name":`are both named "${e.slice(0,80)}"`;throw new s.P_(`${t}: columns ${o+1} and ${A+1} ${n}. Give each column a name of its own.`)}
n.set(e,A)})}function absent(e,t,n){const A=nearest(t,n);const s=A===null?"":` Was "${A}" meant?`
;return`${e}: there is no column "${t}".${s} Columns: ${list(n)}.`}function list(e){const t=e.slice(0,30).map(e=>`"${e.slice(0,60)}"`)
;return e.length>30?`${t.join(", ")} and ${e.length-30} more`:t.join(", ")}const j=e(import.meta.url)("node:buffer");const W=e(import.meta.url)("node:fs")
;var z=__nccwpck_require__(455);const T=e(import.meta.url)("node:timers/promises");const $=1<<18;const Z=1<<20;const V=65536;const X=1<<26;class TextReader{
chunks;chunkBytes;roomy;room=Buffer.alloc(0);piece={bytes:Buffer.alloc(0),from:0,end:0,offset:0,last:false,fault:null};cut=0;done=false;constructor(e){
this.chunkBytes=chunkOf(e);this.piece.offset=e.start??0;this.roomy=!e.gzip;this.chunks=chunksOf(e)}async next(e){const t=this.piece
;if(t.end-e>X)throw new TooLong(t.offset+e);const n=Buffer.from(t.bytes.subarray(e,t.end+this.cut));const A=await this.chunk()
;const s=A&&this.roomy&&n.length<=V?Buffer.from(A.buffer,A.byteOffset-n.length,n.length+A.length):await this.putTogether(n,A);n.copy(s,0);const o=s.length
;const r=n.length-this.cut;const i=this.done?o:wholeCharacters(s,r,o);this.cut=o-i;const a=findFault(s,r,i);this.piece={bytes:s,from:0,end:a===-1?i:a,
offset:t.offset+e,last:this.done&&a===-1,fault:a===-1?null:{offset:t.offset+e+a,byte:s[a]}};return this.piece}async putTogether(e,t){
const n=e.length>V?Math.min(2*e.length,X+1):0;const A=Math.max(n,e.length)+this.chunkBytes;this.room.length<A&&(this.room=Buffer.allocUnsafe(A+A/4))
;let s=e.length;for(let e=t;e;e=s<n?await this.chunk():null)s+=e.copy(this.room,s);return this.room.subarray(0,s)}async chunk(){
const{value:e,done:t}=await this.chunks.next();t&&(this.done=true);return t?null:e}async drain(){for await(const e of this.chunks);}async close(){
await this.chunks.return(void 0)}}class TooLong extends Error{offset;constructor(e){super(`nothing ends within ${X} bytes from ${e}`);this.offset=e}}
function chunksOf(e){return e.gzip?unpacked(e):plain(e)}async function*plain(e){const{file:t,hash:n,chunk:A=$,onBytes:s,start:o=0}=e;const r=await(0,
z.open)(t,"r");const i=Buffer.allocUnsafeSlow(V+A);let a=0;let c=Z;try{for(;;){const e=o+a;const t=(0,W.readSync)(r.fd,i,V,A-e%A,e);if(t===0)return
;const u=i.subarray(V,V+t);n?.update(u);a+=t;s?.(a);yield u;if(a>=c){c=a+Z;await(0,T.setImmediate)()}}}finally{await r.close()}}
function chunkOf({gzip:e,chunk:t=$}){return e?Math.max(t,64):t}async function*unpacked(e){
const{createGunzip:t}=await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,522,19));const n=t({chunkSize:chunkOf(e)});const A=feed(e,n)
;A.catch(e=>n.destroy(e));try{yield*n;await A}catch(t){
if(t instanceof Error&&"code"in t&&String(t.code).startsWith("Z_"))throw new s.P_(`${e.file}: the gzip data are broken (${t.message}). Write the file again.`)
;throw t}finally{n.destroy()}}async function feed(e,t){for await(const n of plain(e)){if(t.destroyed)return;await new Promise(e=>t.write(n,()=>e()))}t.end()}
function wholeCharacters(e,t,n){for(let A=1;A<=3&&n-A>=t;A++){const t=e[n-A];if(t<128)return n;if(t>=192){const e=t>=240?4:t>=224?3:2;return e>A?n-A:n}}return n
}function findFault(e,t,n){const A=e.subarray(t,n).indexOf(0);const s=A===-1?n:t+A;if((0,j.isUtf8)(e.subarray(t,s)))return A===-1?-1:s;let o=t;while(o<s){
const t=[1,2,3,4].find(t=>o+t<=s&&(0,j.isUtf8)(e.subarray(o,o+t)));if(t===void 0)return o;o+=t}return o}async function lineAt(e,t,n){let A=1;let s=0;let o=0
;for await(const r of chunksOf({file:e,gzip:t}))for(const e of r){if(s++>=n)return A;(e===13||e===10&&o!==13)&&A++;o=e}return A}const ee=10;const te=13
;const ne=34;const Ae=65536;const se=20;async function guessBegin(e){const t=await(0,z.open)(e.file,"r");try{const n=e.to??(await t.stat()).size
;const A=e.from-1;for(let s=Ae;;s*=4){const o=Buffer.alloc(Math.min(s,Math.max(0,n+Ae-A)));const{bytesRead:r}=await t.read(o,0,o.length,A)
;const i=o.subarray(0,r);const a=afterLine(i,false);const c=afterLine(i,true);const u=!fits(i,a,e)&&fits(i,c,e);const l=u?c:a;if(l>=0)return A+l;if(r<s)return n
}}finally{await t.close()}}function afterLine(e,t){let n=t;for(let t=0;t<e.length;t++){const A=e[t];if(A===ne)n=!n;else if(!n&&(A===ee||A===te))return t+1}
return-1}function fits(e,t,{names:n,delimiter:A}){if(t<0)return false;let s=false;let o=1;let r=t;let i=0;for(let a=t;a<e.length&&i<se;a++){const t=e[a];if(s){
if(t!==ne)continue;e[a+1]===ne?a++:s=false}else if(t===ne){if(a>r)return false;s=true}else if(t===A){o++;r=a+1}else if(t===ee||t===te){const e=o===1&&r===a
;if(!e){if(o!==n.length)return false;i++}o=1;r=a+1}}return i>0}
const oe="AGFzbQEAAAABOwhgBX9/f39/AX9gAX8Bf2ACf38BfmACf38Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/f38AAwsKAQIDBAUGBwAAAAUDAQABBlYRfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweKAQ4CYXQDDQZjb2x1bW4DDgRyb3dzAw8GcmVjb3JkAxAEaGVhcAAFBHNjYW4ABAdtaXNzaW5nAwoGbmVlZGVkAwwOcmVhZENhdGVnb3JpZXMACQtyZWFkRG91YmxlcwAICnJlYWRXaG9sZXMABwdzdG9wcGVkAwsIcmVtZW1iZXIABgZtZW1vcnkCAAwBAgqBJgrlAgMDfwF+Anv9DAEAIgAAAAAAAAAKAAANAAD9DAABAgMEBQYHCAkKCwwNDg8gAEEPcf0P/SMgAP0P/U79UCEFQYCKAiEAA0AjAkGAgAFqIQMDQCMCIANJBEAgACIBIwL9AAQAIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStIwL9AAQQIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStQhCGhCMC/QAEICIGIAUgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79I/1krUIghoQjAv0ABDAiBiAFIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/SP9ZK1CMIaEIgR7p0ECdGohAANAQQAhAgNAIAJBCkgEQCABIwIgBHqnajYCACAEIARCAX2DIQQgAUEEaiEBIAJBAWohAgwBCwsgBEIAUg0ACyMCQUBrJAIMAQsLIABBgIoCRg0ACyAAC44CAgJ+AX8gASAAayIBQQhLBEBCfw8LIAApAwBCsODAgYOGjJgwhSICQvbs2bPnzp279gB8IAKEQoCBgoSIkKDAgH+DeqdBA3YiBCABSQR/IAAgBGotAABBLkcEQEJ/DwsgAUEBayIBQgEgBK1CA4aGQgF9IgMgAoMgA0J/hSACQgiIg4QiAkL27Nmz586du/YAfCAChEKAgYKEiJCgwIB/g3qnQQN2SwRAQn8PCyABIARrBUEACyABRQRAQn8PC61CIIYgAkIgIAGtQgKGfSIChiAChiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiIQLrwUCBn8DfiAAIQMDQEIgIAMpAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAq1CAoZ9IQogCCACQQN0QYAIaikDAH4gCSAKhiAKhiIIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHwhCCACIANqIQMgAkEIRg0ACyADIABrIQIgAy0AAEEuRgRAIANBAWoiAyEEA0BCICADKQMAQrDgwIGDhoyYMIUiCUL27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3qnQQN2IgWtQgKGfSEKIAggBUEDdEGACGopAwB+IAkgCoYgCoYiCEIKfiAIQgiIfCIIQv+BgIDwH4NC5ICAgIDI0Ad+IAhCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IQggAyAFaiEDIAVBCEYNAAsgAyAEayIFIAJqIQILIAJFBEBBAA8LIAJBE0sEf0EAIQQgAC0AACEGA0AgBkEwRiIHIAZBLkZyBEAgBCAHaiEEIABBAWoiAC0AACEGDAELCyACIARrQRNLBUEACwRAQQAPCyABIAMtAABBIHJB5QBGBH8gA0EBaiIALQAAIgFBK0YgAUEtRnIEQCAAQQFqIQALIAApAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAkUgAkEDS3IEQEEADwsgBSAJQiAgAq1CAoZ9IgmGIAmGIglCCn4gCUIIiHwiCUL/gYCA8B+DQuSAgICAyNAHfiAJQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIDQQAgA2sgAUEtRhtqIQUgACACagUgAwtHBEBBAA8LIAgkAyAFJARBAQuaBQIBfgl/AkAgASAAayIFQQpJDQAgACkDAEKw4MCB04WMmC2FIQQgAC0ACUEwayEHIAAtAAhBMGsiDUEJSwR/QQEFIAQgBEL27Nmz98+du/8AfIRCgIGChIiQoMCAf4NCAFILIAdBCUtyDQAgBEIKfiAEQgiIfCIEQhCIQv8Bg6cgBEL/AYOnQeQAbGohCCAEQiiIQv8Bg6ciBkUgBkEMS3IgDUEKbCAHaiINQQBMcgR/QQEFIA1BHEoEfyAGQQJHBH9BHkEfIAZBBkYgBkEERnIgBkEJRnIgBkELRnIbBUEcQR0gCEEDcQR/QQEFIAhB5ABwBH9BAAUgCEGQA3ALCxsLIA1IBUEACwsNACAFQQpLBEAgACkDC0Kw4OiBg8aOmDCFIQQgAC0ACiIHQdQARyAHQSBHcSAFQRNJcg0BIARC9uz9s+fun7v2AHwgBIRCgIGChIiQoMCAf4NCAFINASAEQgp+IARCCIh8IgRC/wGDpyELIARCGIhC/wGDpyIJQTtLIAtBF0tyIARCMIhC/wGDpyIKQTtLcg0BIABBE2oiBS0AAEEuRgRAQeQAIQcgBUEBaiIFLQAAQTBrIQADQCAAQf8BcSIAQQlNBEAgB0UNBCAMIAAgB2xqIQwgB0EKbSEHIAVBAWoiBS0AAEEwayEADAELCyAHQeQARg0CCyAFLQAAQdoARgR/IAMNAiAFQQFqBSAFCyABRw0BCyAIIAhBAWsgBkECSyIAG0GQA2oiAUHkAG0hAyACIAZBA2sgBkEJaiAAG0GZAWxBAmpBBW0gDWogAUHtAmwgAUEEbWogA2sgA0EEbWpqQZ7qNGu3RAAAAABwmZRBoiALQTxsIAlqQTxsIApqQegHbCAMaregOQMAQQEPC0EAC8cFAQt/QYCKAiEJQYCKAiELIAAkAkEAJBAgAUEBaiABIAMbIRIgByAGQQJ0aiEQA0AgBUUEQCAAIAJPIAAgAU9yBEAgACABIAAgAUkbJA0gBSQOIAwkD0EADwsgAC0AACIKQQ1GIApBCkZyBEAgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSAAQQFqIQAMAgsgCCAMRgRAIAAkDSAFJA4gDCQPQQEPCyAAJBALIAxBA3QhESAHIAVBAnRqIQ0DQCAAIQogCSALRgRAIAQQACELQYCKAiEJCyAJKAIAIg4tAAAhDyAJQQRqIQkgD0EiRwRAIA0gEEkEQCANKAIAIBFqIAqtIA6tQiCGhDcDAAsFIAogDkcEQCAKIAEgASAKSxskDSANIAdrQQJ1JA4gDCQPQQMPC0EAIQUDQCAJIAtGBEAgBBAAIQtBgIoCIQkLIAkoAgAhACAJQQRqIQkgAC0AAEEiRw0AIABBAWogAU8Ef0EBBSAALQABQSJHC0UEQEEBIQUgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCQwBCwsgACABTwRAIAogASABIApLGyQNIA0gB2tBAnUkDiAMJA9BBUEAIAMbDwsgAEEBaiIOLQAAIg8gBEH/AXFHIAEgDktxIA9BCkdxIA9BDUdxBEAgCiABIAEgCksbJA0gDSAHa0ECdSQOIAwkD0EEDwsgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSANIBBJBEAgDSgCACARaiITQX8gCmsgCkEBaiAFGzYCACATIAA2AgQLCyANQQRqIQ0gDkEBaiEAIA8gBEH/AXFGDQALIA0gB2tBAnUhBSAOIBJPBEAgCiABIAEgCksbJA0gBUEBayQOIAwkD0EADwsgBSAGRwRAIAAgASAAIAFJGyQNIAUkDiAMJA8FQQAhBSAMQQFqIQwMAQsLQQILBgBBgIwGC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAuNBQIIfwJ+IAMhBSAEBH5C/wFCByAErX1CA4aGBUIACyINQp68+PDhw4ePHoNCsODAgYOGjJgwhSQFIA1C//79+/fv37//AINC9uzZs+fOnbv2AIQkBiANQgAgDX2DIARBAEetfSQHIARBAWokCEEJQQAjCEEITRskCQNAIAEgAkgEQAJAIAAgAUECdGohCSAAIAFBA3RqIgYoAgAhBwJAIwkgBigCBCIIIAdrIgZBAWtLBH8Cf0EAIAYgBy0AAEEtRiIGayILIwhrQQgjCGtLDQAaQQAjBSAIQQhrKQMAhUJ/QgggC619QgOGhoMiDSMGfCANhEKAgYKEiJCgwIB/g0IAUg0AGiAJIA0jB0J/hYMgDSMHg0IIhoQiDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIinQQAgBmtzIAZqNgIAQQELBUEACw0AIAcgCEYEQCAJQYCAgIB4NgIAIApBAWohCgwBCyAHQQBIBEBBfiEGBSAHLQAAQS1GIgwgB2oiCyAIEAEiDkL/////D4MhDSAOQiCIpyEGAkAgDkJ/UQRAQX4hBiALIAgQAkUNAUHjACEGIwRBAEgjBEEIS3IjA0L/////B1ZyDQEjBCEGIwMhDQsgBCAGSQ0AIA0gBCAGa0EDdEGACGopAwB+IQ1B4wAhBiANQv////8HVg0AIAlBACANpyIGayAGIAwbNgIAQX8hBgsLIAZBf0YNACAGQX5HBEAgBiQMDAILIAlBgICAgHg2AgAgBSABNgIAIAUgBzYCBCAFIAg2AgggBUEMaiEFCyABQQFqIQEMAgsLCyAKJAogASQLIAUgA2tBDG0LywcDCX8HfAJ+IAQhBQNAIAIgA0gEQCABIAJBA3RqIgooAgAiBiAKKAIEIgdGBEAgCkQAAAAAAAD4fzkDACAIQQFqIQgFIAZBAEgEf0EABQJ/IABFBEACfyAGIAYxAABCLVGtIhWnaiIJIAcQASIWQn9RBEACfyAJIAcQAgR/IwRBakgFQQELIQlBAEEBIwRBFkogCRsNABojA0KAgICAgICAEFgEQCMDuiEOIwRBAE4EfCAOIwRBA3RByAhqKwMAowUgDkEAIwRrQQN0QcgIaisDAKILIQ4FQQAjBEEASA0BGiMDIha6IhIjBEEDdEHICGorAwAiDqMiD0QAAAACAACgQaIiECAQIA+hoSEQIA4gDkQAAAACAACgQaIiESARIA6hoSIRoSETQQAgDyASIA8gDqIiFKEgECARoiAUoSAQIBOioCAPIBChIhAgEaKgIBAgE6KgoSAWIBL8B325oCAOoyIOIA9EAAAAAAAAwDmiIhChoCIRRAAAAAAAAPh/IBEgDyAOIBCgoGEbIg4gDmINARoLIAogDr0gFUI/hoS/RAAAAAAAAAAAoDkDAEEBCwwBCyAKIBZC/////w+DuiAWQiCIp0EDdEHICGorAwCjvSAVQj+GhL9EAAAAAAAAAACgOQMAQQELDAELIABBAUYEQAJ/QQAgByAGLQAAQS1GIgkgBmoiDGsiC0UgC0EPS3INABpBACAJIAtBAUtyIAwtAABBMEZxDQAaQQBBCCALIAtBCE8bIg0gDCkDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4N6p0EDdksNABogFUIgIA2tQgKGfSIVhiAVhiIVQgp+IBVCCIh8IhVC/4GAgPAfg0LkgICAgMjQB34gFUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEVIAogC0EISwR+QQAgC0EIayILIAwpAwhCsODAgYOGjJgwhSIWQvbs2bPnzp279gB8IBaEQoCBgoSIkKDAgH+DeqdBA3ZLDQEaIBUgC0EDdEGACGopAwB+IBZCICALrUIChn0iFYYgFYYiFUIKfiAVQgiIfCIVQv+BgIDwH4NC5ICAgIDI0Ad+IBVCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8BSAVC7oiDpogDiAJGzkDAEEBCwwBCyAGIAcgCiAAQQNGEAMLC0UEQCAKRAAAAAAAAPh/OQMAIAUgAjYCACAFIAY2AgQgBSAHNgIIIAVBDGohBQsLIAJBAWohAgwBCwsgCCQKIAMkCyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQKIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ="
;const re=0;const ie=1;const ae=0;const ce=1;const ue=2;const le=3;const fe=10;const ge=34;const he=3;const Ie=1<<18;const de=32768;const Be=1<<23
;const Ce=kernelOf(oe);let we;function kernel_layOut(e,t){we&&we.memory.buffer.byteLength>Be&&(we=void 0);we??=Ce();const{memory:n}=we
;const A=e.filter(Boolean).length+1;const s=Math.max(32,Math.min(4096,Math.floor(Ie/8/A)));const o=kernel_aligned(8*s)+64;const r=kernel_aligned(we.heap())
;const i=kernel_aligned(r+4*e.length);let a=i+o;const c=Uint32Array.from(e,e=>{if(!e)return i;a+=o;return a-o});const u=kernel_aligned(a+4*he*s)
;const l=u+t.length;webassembly_enlarge(n,l+de);const{buffer:f}=n;const g=Buffer.from(f);const h=new Int32Array(f);h.set(c,r/4);t.copy(g,u);g[l]=g[l+2]=fe
;g[l+1]=ge;return{kernel:we,bytes:g,words:h,doubles:new Float64Array(f),text:u,end:l,list:a,columns:r,blocks:c,rows:s}}function kernel_aligned(e){
return Math.ceil(e/16)*16}const me=34;const Qe=256;const Ee={2:"ragged",3:"opening quote",4:"closing quote",5:"unterminated quote"}
;class CsvFault extends Error{fault;record;offset;field;constructor(e,t,n,A){super(`${e} in record ${t}, field ${A}`);this.fault=e;this.record=t;this.offset=n
;this.field=A}}class CsvScanner{row;firstRow;columns;delimiter;reserve;tag;column=0;recordOffset=0;constructor(e,t,n,A){this.columns=e;this.delimiter=t
;this.row=n;this.firstRow=n;this.reserve=A;this.tag=ye;ye+=e.length}get between(){return this.column===0}scan(e,t,n,A,s,o=1/0){let r=this.reserve(this.row+1)
;const i=kernel_layOut(this.columns.map(isWanted),e.subarray(t,n));const{scan:a,at:c,column:u,rows:l,record:f}=i.kernel;const g=A+t-i.text
;const h=Math.max(0,Math.min(i.end,o-g));for(let e=i.text;;e=c.value){
const n=a(e,i.end,h,s,this.delimiter,this.column,this.columns.length,i.columns,Math.min(i.rows,r-this.row));f.value>0&&(this.recordOffset=g+f.value)
;this.take(i,this.column,l.value,u.value);this.row+=l.value;this.column=u.value
;if(n>ie)throw new CsvFault(Ee[n],this.row-this.firstRow,this.recordOffset,this.column);if(n===re)return c.value-i.text+t
;this.row>=r&&(r=this.reserve(this.row+1))}}take(e,t,n,A){for(const[s,o]of this.columns.entries()){const r=s<t?1:0;const i=s<A?n+1:n
;if(!isWanted(o)||r>=i)continue;const a=e.blocks[s];o.kind==="category"?this.takeCodes(e,o,a,r,i,this.tag+s):this.takeNumbers(e,o,a,r,i)}}
takeNumbers({kernel:e,doubles:t,words:n,bytes:A,list:s},o,r,i,a){const{numbers:c}=o;for(let u=i;u<a&&!o.declined;){const{wholes:i,decimals:l}=c
;const f=i?e.readWholes(r,u,a,s,l):e.readDoubles(kindOf(o),r,u,a,s);const g=e.stopped.value;o.kind==="time"&&o.zone&&toUtc(t.subarray(r/8+u,r/8+g),o.zone)
;const h=i?4:8;c.putBytes(this.row+u,A,r+h*u,r+h*g);o.missing+=e.missing.value;this.putLeft(o,A,n.subarray(s/4,s/4+he*f));g<a&&c.refine(e.needed.value);u=g}}
putLeft(e,t,n){for(let A=0;A<n.length&&!e.declined;A+=he){const[s,o,r]=[n[A],n[A+1],n[A+2]];const i=o<0?unescaped(t,-o,r):t.subarray(o,r)
;e.putBytes(this.row+s,i,0,i.length)}}takeCodes({kernel:e,words:t,bytes:n,list:A},s,o,r,i,a){const{codes:c,dictionary:u}=s;const l=e.readCategories(o,r,i,A,a)
;putBytes(c,this.row+r,n,o+4*r,o+4*i);s.missing+=e.missing.value;for(let s=A/4,o=s+he*l;s<o;s+=he){const[A,o,r]=[t[s],t[s+1],t[s+2]];if(o<0){
const e=unescaped(n,-o,r);c[this.row+A]=u.codeOfBytes(e,0,e.length)}else{const t=u.codeOfBytes(n,o,r);c[this.row+A]=t;t<Qe&&e.remember(a,o,r,t)}}}}let ye=0
;function isWanted(e){return e!==null&&!e.declined}function kindOf({kind:e,zone:t}){if(e==="time")return t?le:ue;return e==="integer"?ce:ae}function toUtc(e,t){
for(let n=0;n<e.length;n++)Number.isNaN(e[n])||(e[n]=t.toUtc(e[n]))}function unescaped(e,t,n){const A=Buffer.allocUnsafe(n-t);let s=0;for(let o=t;o<n;o++){
const t=e[o];A[s++]=t;t===me&&o++}return A.subarray(0,s)}async function readRange(e,t=()=>{}){const n=e.exact?e.from:await guessBegin(e)
;const A=e.columns.map(({request:e})=>e);const s=new TableBuilder({columns:A,others:"skip"});const o=s.columnsOf(e.names,e.file)
;for(const{request:t,kind:n}of e.columns)n==="category"&&s.columns.get(t.name)?.restartAsCategory();const r={begin:n,end:n,rows:0,columns:[],fault:null}
;const i=e.to??1/0;if(n>=i)return r;s.reserve(e.rows);const a=new CsvScanner(o,e.delimiter,0,e=>s.reserve(e));const c=new TextReader({file:e.file,gzip:false,
start:n,...e.chunk!==void 0&&{chunk:e.chunk},onBytes:e=>t({bytes:e,rows:a.row})});try{for(let e=0;;){const t=await c.next(e)
;e=a.scan(t.bytes,t.from,t.end,t.offset,t.last,i);r.end=t.offset+e;if(a.between&&r.end>=i)break;if(t.fault){r.fault={kind:"byte",at:t.fault};break}
if(t.last)break}}catch(e){r.fault=faultOf(e)}finally{await c.close()}r.rows=a.row;r.columns=[...s.columns.values()].map(e=>e.filled(r.rows));return r}
function faultOf(e){if(e instanceof CsvFault){const{fault:t,record:n,offset:A,field:s}=e;return{kind:"form",fault:t,record:n,offset:A,field:s}}
if(e instanceof TooLong)return{kind:"length",offset:e.offset};throw e}const be=e(import.meta.url)("node:crypto");class Unreadable extends Error{at
;constructor(e){super("not text");this.at=e}}async function explained(e,{file:t,gzip:n},A){if(e instanceof CsvFault){
const o=`${t}: row ${e.record+1} (line ${await lineAt(t,n,e.offset)})`;return new s.P_(`${o} ${csvFault(e,A)}`)}
if(e instanceof Unreadable)return new s.P_(await notText(t,n,e.at));if(e instanceof TooLong){const A=await lineAt(t,n,Math.max(0,e.offset))
;return new s.P_(`${t}: line ${A} begins a field of over 64 MiB. Is a quote there not closed?`)}return e}function csvFault({fault:e,field:t},n){
const A=t<n.length?`field ${t+1} ("${n[t].slice(0,60)}")`:`field ${t+1}`;switch(e){case"ragged":
return`has ${t} ${t===1?"field":"fields"} where the header has ${n.length}. Put a field that holds the delimiter or a line break in double quotes.`
;case"opening quote":return`has a quote inside ${A}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`
;case"closing quote":return`has more text behind the closing quote of ${A}. Double each quote inside a quoted field.`;case"unterminated quote":
return`opens a quote in ${A} that is never closed. Close it, or double a quote that belongs to the text.`}}async function notText(e,t,{offset:n,byte:A}){
const s=`0x${A.toString(16).toUpperCase().padStart(2,"0")}`
;if(n<=1&&(A===255||A===254))return`${e}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;const o=await lineAt(e,t,n)
;if(A===0)return`${e}: line ${o} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`
;return`${e}: line ${o} is not UTF-8 (byte ${s} at ${n}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`}const pe=[44,59,9,124]
;const ke=34;const De=1<<20;function recordEnd(e,t,n){let A=false;for(let s=t;s<n;s++){const t=e[s];if(t===ke)A=!A;else if(!A&&(t===10||t===13))return s+1}
return-1}async function readHeader(e,t,n){const A=n?9:mostFrequent(e);if(!e.includes(ke)){
const t=e.toString().replace(/[\r\n]$/,"").split(String.fromCharCode(A));return{names:t,delimiter:A}}
const{parse:o}=await __nccwpck_require__.e(175).then(__nccwpck_require__.bind(__nccwpck_require__,175));let r;try{r=o(e,{delimiter:String.fromCharCode(A),
relax_column_count:true})}catch(e){const n=e instanceof Error?e.message:String(e)
;throw new s.P_(`${t}: the header line cannot be read: ${oneLine(n)}. Put a name that holds quotes in quotes, each quote in it doubled.`)}
if(r.length!==1)throw new s.P_(`${t}: the header line cannot be read.`);return{names:r[0],delimiter:A}}function mostFrequent(e){const t=pe.map(()=>0)
;let n=false;for(const A of e){A===ke&&(n=!n);const e=n?-1:pe.indexOf(A);e>=0&&t[e]++}return pe[t.indexOf(Math.max(...t))]}function oneLine(e){
return e.replace(/\s+/g," ").slice(0,200)}async function headerOf(e,t){let n=await t.next(0);for(;;){let A=n.from;const{bytes:o,end:r}=n
;const i=o[A]===239&&o[A+1]===187&&o[A+2]===191;i&&r-A>=3&&(A+=3);while(A<r&&(o[A]===10||o[A]===13))A++;let a=recordEnd(o,A,r);a<0&&n.last&&(a=r);if(a>=0){
if(a===A)throw new s.P_(`${e.file}: the file is empty. Write a header line and at least one row.`)
;const{names:t,delimiter:r}=await readHeader(o.subarray(A,a),e.file,e.tabs);return{piece:n,from:a,names:t,delimiter:r}}if(n.fault)throw new Unreadable(n.fault)
;if(r-A>De)throw new s.P_(`${e.file}: the header does not end within ${De} bytes. Is a quote in it not closed?`);n=await t.next(n.from)}}
async function readInRanges(e,t,n,A,s){const o=A.rows;const r=s.filter(e=>e!==null);const{expected:i,texts:a}=probe(e,n,r)
;for(const e of r)o===0&&a.has(e.name)&&e.restartAsCategory();A.refuseUnfit(o+Math.ceil(i));const c=ranges(e,t,n,r,i);const u=c.map(()=>({bytes:0,rows:0}))
;const run=(n,s)=>t.runner.run("readRange",n,t=>{u[s]=t;A.rows=o+u.reduce((e,{rows:t})=>e+t,0);e.onBytes?.(Math.min(e.bytes,u.reduce((e,{bytes:t})=>e+t,0)))})
;const l=c.map(run);for(const e of l)e.catch(()=>{});const f=[];let g=0;let h=c[0].from;for(const[e,t]of c.entries()){let n=await l[e];if(n.begin!==h){
if(t.to!==null&&h>=t.to)continue;n=await run({...t,from:h,exact:true},e)}if(n.fault)throw errorOf(n.fault,g);f.push(n);g+=n.rows;h=n.end}A.reserve(o+g)
;for(const[e,t]of r.entries()){let n=o;for(const A of f){A.rows>0&&t.append(A.columns[e],n);n+=A.rows;delete A.columns[e]}}A.rows=o+g;e.onBytes?.(e.bytes)}
function probe(e,{names:t,delimiter:n,piece:A,from:s},o){const r=new TableBuilder({columns:o.map(requestOf),others:"skip"});const i=r.columnsOf(t,e.file)
;const a=new CsvScanner(i,n,0,e=>r.reserve(e));let c=s;try{c=a.scan(A.bytes,s,A.end,A.offset,A.last)}catch(e){if(!(e instanceof CsvFault))throw e}
const u=c>s?a.row/(c-s)*e.bytes:0;return{expected:u,texts:new Set(r.declined().map(({name:e})=>e))}}
function ranges(e,{ways:t,runner:n},{names:A,delimiter:s,piece:o,from:r},i,a){const c=i.map(e=>({request:requestOf(e),kind:e.kind}));const u=o.offset+r
;const l=Math.max(1,Math.min(t,Math.floor(e.bytes/n.least)));const f=Array.from({length:l-1},(t,n)=>Math.max(u,Math.round(u+(e.bytes-u)*(n+1)/l)))
;return[u,...f].map((t,n)=>({file:e.file,names:A,delimiter:s,columns:c,from:t,to:f[n]??null,exact:n===0,rows:Math.ceil(a*1.02/l)+16,...e.chunk!==void 0&&{
chunk:e.chunk}}))}function requestOf({name:e,asked:t,zoneName:n}){return{name:e,type:t,required:false,...n!==void 0&&{timeZone:n}}}function errorOf(e,t){
if(e.kind==="byte")return new Unreadable(e.at);if(e.kind==="length")return new TooLong(e.offset);return new CsvFault(e.fault,t+e.record,e.offset,e.field)}
async function readCsv(e,t,n){const A=e.gzip?void 0:e.split;const s=new TextReader(A?{...e,onBytes:()=>{}}:e);try{const o=await headerOf(e,s)
;const r=t.columnsOf(o.names,e.file);const i=r.map(e=>!e||n&&!n.has(e)?null:e)
;A?await Promise.all([readInRanges(e,A,o,t,i),e.hash&&s.drain()]):await scanRows(e,s,o,t,i,n===null)}catch(n){throw await explained(n,e,t.header)}finally{
await s.close()}}async function scanRows(e,t,{piece:n,from:A,delimiter:s},o,r,i){const a=o.rows;const scannerOf=e=>new CsvScanner(e,s,a,e=>o.reserve(e))
;const c=scannerOf(r);let u=n;let l=c.scan(u.bytes,A,u.end,u.offset,u.last);const f=a===0&&i?o.declined():[];if(f.length>0){
for(const e of f)e.restartAsCategory();const e=scannerOf(r.map(e=>e&&f.includes(e)?e:null));e.scan(u.bytes,A,u.end,u.offset,u.last)}if(!e.gzip&&c.row>a){
const t=(c.row-a)/(l-A)*e.bytes*1.02;o.reserve(a+Math.ceil(t)+16)}for(;;){o.rows=c.row;if(u.fault)throw new Unreadable(u.fault);if(u.last)break
;u=await t.next(l);l=c.scan(u.bytes,u.from,u.end,u.offset,u.last)}}const Me=/\.(?:(csv|tsv|txt|jsonl|ndjson)(\.gz)?|(parquet))$/i
;const Ne=".csv, .tsv, .txt, .jsonl, .ndjson (each also .gz) and .parquet";async function formatOf(e){const{bytes:t,head:n}=await beginning(e)
;if(t===0)throw new s.P_(`${e}: the file is empty. Write a header line and at least one row.`);const A=n.subarray(0,4).toString("latin1")==="PAR1"
;const o=Me.exec(e);if(!o)throw new s.P_(`${e}: the name does not say what the file holds. Files that can be read: ${Ne}.`);if(o[3]){
if(!A)throw new s.P_(`${e}: is named .parquet but is not a Parquet file (it does not begin with PAR1).`);return{kind:"parquet",gzip:false,bytes:t,tabs:false}}
if(A)throw new s.P_(`${e}: is a Parquet file. Name it .parquet.`);const r=n[0]===31&&n[1]===139
;if(o[2]&&!r)throw new s.P_(`${e}: is named .gz but is not packed by gzip. Name it without .gz.`);const i=o[1].toLowerCase()
;const a=i==="jsonl"||i==="ndjson"?"jsonl":"csv";return{kind:a,gzip:r,bytes:t,tabs:i==="tsv"}}async function beginning(e){try{const t=await(0,z.stat)(e)
;if(t.isDirectory())throw new s.P_(`${e}: is a directory. Name the files in it, for instance "${e.replace(/\/$/,"")}/*.csv".`)
;if(!t.isFile())throw new s.P_(`${e}: is not a regular file.`);const n=await(0,z.open)(e,"r");try{const e=Buffer.alloc(4);await n.read(e,0,4,0);return{
bytes:t.size,head:e}}finally{await n.close()}}catch(t){throw t instanceof s.P_?t:new s.P_(unreadable(e,t))}}function unreadable(e,t){
const n=t instanceof Error&&"code"in t?String(t.code):"";if(n==="ENOENT"||n==="ENOTDIR")return`${e}: there is no such file. Check the path.`
;if(n==="EACCES"||n==="EPERM")return`${e}: may not be read (permission denied).`;return`${e}: cannot be read (${n||String(t)}).`}
async function readJsonLines(e,t,n){const{file:A}=e;const o=new TextReader(e);const r=new JsonLines(A,t,n);try{for(let t=0;;){const n=await o.next(t)
;t=r.read(n.bytes,n.from,n.end,n.last);if(n.fault)throw new s.P_(await notText(A,e.gzip,n.fault));if(n.last)break}n||t.refuseAbsent(A)}catch(e){
if(e instanceof TooLong)throw new s.P_(`${A}: line ${r.line} is over 64 MiB long.`);throw e}finally{await o.close()}}class JsonLines{line=1;file;table;only
;known=new Set;constructor(e,t,n){this.file=e;this.table=t;this.only=n;for(const e of t.header)this.known.add(e)}read(e,t,n,A){let s=t;while(s<n){
const t=e.subarray(0,n).indexOf(10,s);if(t<0&&!A)return s;const o=t<0?n:t;this.record(e.toString("utf8",s,o));this.line++;s=o+1}return Math.min(s,n)}record(e){
const t=this.line===1&&e.startsWith("\ufeff")?e.slice(1):e;if(t.trim()==="")return;const n=this.parse(t);const{table:A}=this;const s=A.rows;A.reserve(s+1)
;if(!this.only)for(const e of Object.keys(n)){if(this.known.has(e))continue;this.known.add(e);A.columnMet(e,s,this.file)}
for(const e of this.only??A.columns.values()){if(e.nested||e.declined&&!this.only)continue;const t=Object.hasOwn(n,e.name)?n[e.name]:null;this.put(e,s,t)}
A.rows=s+1}parse(e){let t;try{t=JSON.parse(e)}catch(e){const t=e instanceof Error?e.message:""
;throw new s.P_(`${this.file}: line ${this.line} is not JSON (${t.replace(/\s+/g," ").slice(0,100)}). Write one object a line.`)}
if(typeof t!=="object"||t===null||Array.isArray(t))throw new s.P_(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}.`)
;return t}put(e,t,n){if(n===null)e.putMissing(t);else if(typeof n==="number"){e.kind!=="number"&&Math.abs(n)>2**53&&Number.isInteger(n)&&this.refuseRounded(e)
;e.putNumber(t,n)}else if(typeof n==="boolean")e.putTruth(t,n);else if(typeof n==="string")e.putTyped(t,n);else{
if(e.asked!=="auto")throw new s.P_(`${this.file}: line ${this.line} holds a nested value in "${e.name}". Write a number, a text, true, false or null.`)
;e.nested=true}}refuseRounded({name:e}){
throw new s.P_(`${this.file}: line ${this.line}: the number in "${e}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`)}}
async function readTable(e,t,n={}){if(e.length===0)throw new s.P_("No file was named to read.");const A=await Promise.all(e.map(formatOf))
;const o=A.reduce((e,{bytes:t})=>e+t,0);const{runner:r}=n;const i=r?Math.min(n.ways??1,Math.floor(o/r.least)):0
;const a=A.every(({kind:e,gzip:t})=>e==="csv"&&!t);if(r&&i>0&&!(a&&i>1)){const tell=e=>n.progress?.(e);return await r.run("readTable",{files:e,request:t,
budget:n.budget},tell)}const c=(0,be.createHash)("sha256");const u=new TableBuilder(t,n.budget);const read=async t=>{let s=0;for(const[a,l]of e.entries()){
const e=A[a];const report=e=>n.progress?.({file:l,bytes:t?o:s+e,totalBytes:o,rows:u.rows});const f={file:l,...e,hash:t?null:c,onBytes:report}
;n.chunk!==void 0&&(f.chunk=n.chunk);r&&i>1&&(f.split={runner:r,ways:i});await ve[e.kind](f,u,t);s+=e.bytes}};await read(null);const l=u.rows
;if(l===0)throw new s.P_(`${e.join(", ")}: there are no rows below the header. A set needs at least one row.`);const f=u.declined();if(f.length>0){
for(const e of f)e.restartAsCategory();u.rows=0;await read(new Set(f));if(u.rows!==l)throw new s.P_(`${e.join(", ")}: changed while being read. Try again.`)}
const g=[...u.columns.values()].filter(({nested:e})=>!e).map(e=>[e.name,e.finish(l)]);return{rows:l,columns:new Map(g),header:u.header,source:{files:e,bytes:o,
sha256:c.digest("hex")}}}const ve={csv:readCsv,jsonl:readJsonLines,
parquet:async(...e)=>(await __nccwpck_require__.e(996).then(__nccwpck_require__.bind(__nccwpck_require__,996))).readParquet(...e)}
;function quantileBins(e,t,n=10){const A=binEnds(e,n);return occupied({reference:rowsByEnd(e,A),candidate:rowsByEnd(t,A)})}function pairCategories(e,t){
const n=[...new Set([...e.keys(),...t.keys()])];const A={categories:[],reference:[],candidate:[]};for(const s of n){const n=e.get(s)??0;const o=t.get(s)??0
;if(n===0&&o===0)continue;A.categories.push(s);A.reference.push(n);A.candidate.push(o)}return A}function binEnds(e,t){const n=countedRows(e);if(n===0)return[]
;const A=e.values[0];const s=[];for(let A=1;A<t;A++){const o=e.values[valueOfRow(e.rows,Math.ceil(A*n/t)-1).index];o!==s.at(-1)&&s.push(o)}
return s[0]===A?[nextBelow(A),...s]:s}function rowsByEnd(e,t){let n=0;return[...t,1/0].map(t=>{const A=firstAbove(e.values,n,t);const s=rowsWithin(e,n,A);n=A
;return s})}function occupied({reference:e,candidate:t}){const keep=(n,A)=>e[A]>0||t[A]>0;return{reference:e.filter(keep),candidate:t.filter(keep)}}
function nextBelow(e){if(e===0)return-Number.MIN_VALUE;const t=new BigInt64Array(new Float64Array([e]).buffer);t[0]+=e>0?-1n:1n
;return new Float64Array(t.buffer)[0]}const Fe=.9189385332046728;function logGamma(e){if(!(e>0))return NaN;if(e===1||e===2)return 0;if(e===1/0)return 1/0
;let t=1;let n=e;while(n<12)t*=n++;return(n-.5)*Math.log(n)-n+Fe+stirlingSeries(n)-Math.log(t)}function regularizedGammaP(e,t){
if(!(e>0)||Number.isNaN(t))return NaN;if(t<=0)return 0;if(t===1/0)return 1;return t<e+1?Math.exp(logGammaTerm(e,t))*gammaSeries(e,t):1-regularizedGammaQ(e,t)}
function regularizedGammaQ(e,t){if(!(e>0)||Number.isNaN(t))return NaN;if(t<=0)return 1;if(t===1/0)return 0
;return t<e+1?1-regularizedGammaP(e,t):Math.exp(logRegularizedGammaQ(e,t))}function logRegularizedGammaQ(e,t){if(!(e>0)||Number.isNaN(t))return NaN
;if(t<=0)return 0;if(t===1/0)return-1/0;if(t<e+1)return Math.log1p(-regularizedGammaP(e,t));return logGammaTerm(e,t)+Math.log(e)+Math.log(gammaFraction(e,t))}
function chiSquaredQuantile(e,t){if(!(t>0&&e>=0&&e<=1))return NaN;if(e===0)return 0;if(e===1)return 1/0;const n=t/2;let A=0;let s=Math.max(n,1)
;while(regularizedGammaP(n,s)<e)s*=2;let o=(A+s)/2;for(let t=0;t<200&&s-A>1e-16*s;t++){const t=e>.5?1-e-regularizedGammaQ(n,o):regularizedGammaP(n,o)-e
;t>0?s=o:A=o;const r=Math.exp(logGammaTerm(n,o)+Math.log(n)-Math.log(o));const i=o-t/r;const a=i>A&&i<s?i:(A+s)/2;if(Math.abs(a-o)<=2e-16*o)return 2*a;o=a}
return 2*o}function stirlingError(e){if(e>=12)return stirlingSeries(e);return logGamma(e)-((e-.5)*Math.log(e)-e+Fe)}function stirlingSeries(e){const t=1/(e*e)
;const n=1/1260-t*(1/1680-t*(1/1188-t*(691/360360-t/156)));return(1/12-t*(1/360-t*n))/e}function deviance(e,t){if(Math.abs(t)>.3)return t-Math.log(e)
;const n=t/(2+t);let A=n*n*n;let s=0;for(let e=3;Math.abs(A)>1e-18*n*n;e+=2){s+=A/e;A*=n*n}return n*t-2*s}function logGammaTerm(e,t){
return-e*deviance(t/e,(t-e)/e)-stirlingError(e)-Fe-Math.log(e)/2}function gammaSeries(e,t){let n=1;let A=1;for(let s=1;n>1e-17*A;s++){n*=t/(e+s);A+=n}return A}
function gammaFraction(e,t){return 1/lentz(t+1-e,n=>[-n*(n-e),t+2*n+1-e])}function lentz(e,t){const n=1e-300;let A=e||n;let s=A;let o=0;for(let e=1;e<1e6;e++){
const[r,i]=t(e);o=1/(i+r*o||n);s=i+r/s||n;A*=s*o;if(Math.abs(s*o-1)<1e-16)break}return A}function logHypergeometricTail(e,t,n,A){const s=Math.max(0,n-(e-t))
;const o=Math.min(n,t);if(A<=s)return 0;if(A>o)return-1/0;if(A*e<=n*t)return Math.log1p(-Math.exp(logHypergeometricTail(e,e-t,n,n-A+1)));let r=1;let i=1
;for(let s=A;s<o&&r>1e-17*i;s++){r*=(t-s)*(n-s)/((s+1)*(e-t-n+s+1));i+=r}const a=logChoose(t,A)+logChoose(e-t,n-A)-logChoose(e,n)+Math.log(i)
;return Math.min(0,a)}function logChoose(e,t){return logGamma(e+1)-logGamma(t+1)-logGamma(e-t+1)}const Re=5;function chiSquared(e,t){
const{n:n,m:A,pooled:s}=margins(e,t);const o=pearson(e,t);const r=Math.max(0,s.length-1);let i=1/0;for(const e of s)i=Math.min(i,e)
;const a=i*Math.min(n,A)/(n+A)<Re;let c=Number.NaN;n>0&&A>0&&(c=r===0?0:a?r===1?fisher(e,t):momentMatched(o,n,A,s):logRegularizedGammaQ(r/2,o/2));return{
statistic:o,degreesOfFreedom:r,logP:Math.min(0,c),sparse:a}}function balancedCramersV(e,t){const{n:n,m:A,pooled:s}=margins(e,t);let o=0
;for(let s=0;s<e.length;s++){const r=e[s]/n;const i=t[s]/A;r+i>0&&(o+=(r-i)**2/(r+i)/2)}return correctedV(o,4*n/(n/A+1),s.length)}function correctedV(e,t,n){
if(Number.isNaN(e))return Number.NaN;if(n<2||t<=2)return 0;const A=Math.max(0,e-(n-1)/(t-1));const s=Math.min(n-1-(n-1)**2/(t-1),1-1/(t-1))
;return s>0?Math.min(1,Math.sqrt(A/s)):0}function margins(e,t){let n=0;let A=0;const s=[];for(let o=0;o<e.length;o++){n+=e[o];A+=t[o]
;e[o]+t[o]>0&&s.push(e[o]+t[o])}return{n:n,m:A,pooled:s}}function pearson(e,t){const{n:n,m:A}=margins(e,t);if(n===0||A===0)return Number.NaN;let s=0
;for(let o=0;o<e.length;o++){const r=e[o]+t[o];r>0&&(s+=(e[o]/n-t[o]/A)**2/r)}return n*A*s}function fisher(e,t){const{n:n,m:A,pooled:s}=margins(e,t)
;const o=e.findIndex((e,n)=>e+t[n]>0);const r=t[o];const i=logHypergeometricTail(n+A,s[0],A,r);const a=logHypergeometricTail(n+A,n+A-s[0],A,A-r)
;return Math.min(0,Math.LN2+Math.min(i,a))}function momentMatched(e,t,n,A){const s=t+n;if(s<4)return 0;const o=A.length;let r=0;for(const e of A)r+=1/e
;const i=s/(s-1)*(o-1);const a=(s-2)/(s-1);const c=(s*(1/t+1/n)-4)/(s-2);const u=(o-1)*(s-o)/(s-1);const l=(s*r-o*o)/(s-2)
;const f=2*s/(s-3)*(a-c)*(u-l)+s**2/(s-1)*c*l;if(!(f>1e-9*i))return 0;return logRegularizedGammaQ(i**2/f,e*i/f)}function jensenShannon(e,t){let n=0;let A=0
;for(const t of e)n+=t;for(const e of t)A+=e;if(n===0||A===0)return NaN;let s=0;for(let o=0;o<e.length;o++){const r=e[o]/n;const i=t[o]/A;const a=(r+i)/2
;r>0&&(s+=r*Math.log2(r/a));i>0&&(s+=i*Math.log2(i/a))}return Math.sqrt(Math.min(1,Math.max(0,s/2)))}const _e=4e6;function ks(e,t){const n=countedRows(e)
;const A=countedRows(t);if(n===0||A===0)return{d:NaN,logP:NaN,exact:false};const s=largestGap(e,t,n,A);const o=s/(n*A);if(s===0)return{d:o,logP:0,exact:true}
;if(n+A<=_e&&s<=_e){const r=pooledRows(e,t);const i=exactP(n,A,s,r);if(i!==null&&i>1e-290)return{d:o,logP:Math.min(0,Math.log(i)),exact:true}}return{d:o,
logP:logKolmogorovTail(o*Math.sqrt(n/(n+A)*A)),exact:false}}function logKolmogorovTail(e){if(!(e>0))return Number.isNaN(e)?NaN:0;if(e<.8){let t=0
;for(let n=1;n<=7;n+=2)t+=Math.exp(-n*n*Math.PI*Math.PI/(8*e*e));return Math.log1p(-Math.sqrt(2*Math.PI)/e*t)}const t=e*e;let n=0
;for(let e=2;e<=9;e++)n+=(e%2===0?-1:1)*Math.exp(-2*(e*e-1)*t);return Math.LN2-2*t+Math.log1p(n)}const Ge=256;const Le={i:0,j:0,x:0,y:0}
;function largestGap(e,t,n,A){const s=blockEnds(e,t);let o=0;for(const{x:e,y:t}of s)o=Math.max(o,Math.abs(e*A-t*n));let r=Le;for(const i of s){
Math.max(i.x*A-r.y*n,i.y*n-r.x*A)>o&&(o=Math.max(o,gapWithin(e,t,r,i,n,A)));r=i}return o}function blockEnds(e,t){const n=[];const A=e.values.length
;for(let s=0,o=0;s<A;){s=Math.min(s+Ge,A);o=firstAbove(t.values,o,e.values[s-1]);n.push({i:s,j:o,x:rowsBefore(e,s),y:rowsBefore(t,o)})}return n}
function gapWithin(e,t,n,A,s,o){let{i:r,j:i,x:a,y:c}=n;let u=0;while(r<A.i||i<A.j){const n=r<A.i?e.values[r]:1/0;const l=i<A.j?t.values[i]:1/0
;n<=l&&(a+=e.rows[r++]);l<=n&&(c+=t.rows[i++]);u=Math.max(u,Math.abs(a*o-c*s))}return u}function pooledRows(e,t){const[n,A]=[e.values,t.values];const s=[]
;let o=0;for(let r=0,i=0;r<n.length||i<A.length;){const a=r<n.length?n[r]:1/0;const c=i<A.length?A[i]:1/0;a<=c&&(o+=e.rows[r++]);c<=a&&(o+=t.rows[i++])
;s.push(o)}return s}function exactP(e,t,n,A){if(walkLattice(e,t,n,A,null)>_e)return null;const s=new Float64Array(e+3);walkLattice(e,t,n,A,s);return s[e+1]}
function walkLattice(e,t,n,A,s){let o=0;let r=0;let i=0;let a=0;for(let c=1;c<=e+t&&a<=_e;c++){if(s){s[o]=1;s[r+2]=1}o=Math.max(o,c-t);r=Math.min(r+1,e)
;a+=r-o+1;if(s){const e=1/c;for(let t=r;t>=o;t--)s[t+1]=(t*s[t]+(c-t)*s[t+1])*e}if(c===A[i]){i++;o=Math.max(o,Math.floor((c*e-n)/(e+t))+1)
;r=Math.min(r,Math.ceil((c*e+n)/(e+t))-1)}}return a}function psi(e,t,n=0){const A=sum(e)+n*e.length;const s=sum(t)+n*t.length;if(A===0||s===0)return NaN;let o=0
;for(let r=0;r<e.length;r++){const i=(e[r]+n)/A;const a=(t[r]+n)/s;i!==a&&(o+=(i-a)*Math.log(i/a))}return o}function psiByChance(e,t,n){
return e<2?0:chiSquaredQuantile(.95,e-1)*(1/t+1/n)}function psiLogP(e,t,n,A){return t<2?0:Math.min(0,logRegularizedGammaQ((t-1)/2,e/(2*(1/n+1/A))))}
function sum(e){let t=0;for(const n of e)t+=n;return t}function runningSums(e){return{sums:new Float64Array(e),lost:new Float64Array(e)}}
const Ue="AGFzbQEAAAABQwtgAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwACDgEGc2NvcmVzA2xvZwAEAxAPBQYAAAEABwIDAggBAwkKBQMBAAAGYgt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALB7oBEA1hZGREZXZpYXRpb25zAA8EaGVhcAALA3VzZQABBWJlZ2luAA4FdG90YWwAAgpyYW5rU2hhcmVzAAcOcHJlY2lzaW9uU3RlcHMACBNwcmVjaXNpb25JbmZsdWVuY2VzAAkNc3F1YXJlZExvc3NlcwAGCWxvZ0xvc3NlcwAKCXN1bUxvc3NlcwAECnN1bVNxdWFyZXMAAwZjZW50cmUADQdzdW1CaW5zAAUEZ2FwcwAMBm1lbW9yeQIACuULDxYAIAAkACABJAEgAiQCIAMkAyAEJAQLBwAjBSMGoAt3AgJ8An8DQCAAIAFIBEAjBiMFIwUgAEECdCIFIwFqKAIAuCAAQQN0IgQjA2orAwAiAiACoqIjAiAFaigCALgjBCAEaisDACICIAKioqAiAqAiA6EgAqAgAiADoSMFoCMFIAJmG6AkBiADJAUgAEEBaiEADAELCwttAgJ8An8DQCAAIAFIBEAjBiMFIwUgAEECdCIEIwFqKAIAuCAAQQN0IgUjA2orAwCiIwIgBGooAgC4IwQgBWorAwCioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC6wBAgN8An8DQCAAIAFIBEAgAyACQQFrIgcjACAAQQN0aisDACIFIAK3opz8AiIIQQAgCEEAThsiCCAHIAhIGyIHQQN0aiIIIAgrAwAgAEECdCIIIwFqKAIAuCIGIwIgCGooAgC4oCIEIAWioDkDACADIAIgB2pBA3RqIgggCCsDACAGoDkDACADIAJBAXQgB2pBA3RqIgcgBysDACAEoDkDACAAQQFqIQAMAQsLC08CAX8CfANAIAAgAUgEQCAAQQN0IgIjAGorAwAiA0QAAAAAAADwv6AhBCMDIAJqIAQgBKI5AwAjBCACaiADIAOiOQMAIABBAWohAAwBCwsLjgECA3wBfwNAIAAgAUgEQCMFIABBAnQiByMBaigCALgiBCMIIwIgB2ooAgC4IgVEAAAAAAAA4D+ioCIGoqAkBSAAQQN0IgcjA2ogBiADozkDACMEIAdqRAAAAAAAAPA/IwcgBEQAAAAAAADgP6KgIAKjoTkDACMIIAWgJAgjByAEoCQHIABBAWohAAwBCwsLVwIBfwF8IAFBAWshAQNAIAAgAUwEQCMHIAFBAnQiAyMBaigCALgiBKAkByMIIwIgA2ooAgC4oCQIIwUgBCACoyMHIwcjCKCjoqAkBSABQQFrIQEMAQsLC5gBAgZ8An8DQCAAIAFIBEAgAyMHoSIFIAQjCKEiCKAiBiAGoiEHIwkgAEECdCILIwFqKAIAuCIJIAOjIgogCKIgB6OgJAkjCiAKIAWiIAejoCQKIABBA3QiDCMDaiAFIAajIAKhIAOjIwmgOQMAIwQgDGojCpo5AwAjByAJoCQHIwgjAiALaigCALigJAggAEEBaiEADAELCwu2AQIBfAF/A0AgACABSARAIABBA3QiBCMAaisDACEDIwMgBGojASAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAIgA6WkEACaCzkDACMEIABBA3RqIwIgAEECdGooAgC4RAAAAAAAAAAAYQR8RAAAAAAAAAAABUQAAAAAAADwPyACoSACRAAAAAAAAPA/IAOhpaQQAJoLOQMAIABBAWohAAwBCwsLBQBBgAgLeAIDfwJ8A0AgACABSARAIAMgAkEBayIFIABBA3QiBCMAaisDACIHIAK3opz8AiIGQQAgBkEAThsiBiAFIAZIG0EDdGorAwAhCCMDIARqIAggB0QAAAAAAADwv6CiOQMAIwQgBGogCCAHojkDACAAQQFqIQAMAQsLC0cBAn8DQCAAIAFIBEAgAEEDdCIFIwNqIgYgBisDACACoSADozkDACMEIAVqIgUgBSsDACACoSAEozkDACAAQQFqIQAMAQsLC0QARAAAAAAAAAAAJApEAAAAAAAAAAAkCUQAAAAAAAAAACQIRAAAAAAAAAAAJAdEAAAAAAAAAAAkBkQAAAAAAAAAACQFC5kBAwV7AX8CfCAF/QAEACEGIAX9AAQQIQgDQCACIAtKBEAgBiAAIAtBA3RqKwMAIAOiIAShIgwgASALQQJ0aigCALiiIg39FCAMIA2i/SIBIgr98AEiByAG/fEBIQkgCCAGIAcgCf3xAf3xASAKIAn98QH98AH98AEhCCAHIQYgC0EBaiELDAELCyAFIAb9CwQAIAUgCP0LBBAL"
;const Se=4096;const qe=65536;const Oe=kernelOf(Ue,{scores:{log:Math.log}});let xe;function deviations({values:e,rows:t},n,A){xe??=Oe()
;const{memory:s,addDeviations:o}=xe;const r=Math.ceil(xe.heap()/16)*16;const[i,a]=[r+32,r+32+8*Se];webassembly_enlarge(s,r+qe)
;const c=new Float64Array(s.buffer,r,4).fill(0);const u={values:new Float64Array(s.buffer,i,Se),rows:new Uint32Array(s.buffer,a,Se)}
;for(let s=0;s<e.length;s+=Se){const c=e.subarray(s,s+Se);u.values.set(c);u.rows.set(t.subarray(s,s+Se));o(i,a,c.length,n,A,r)}const[l,f,g,h]=c;return{sum:l+g,
squares:f+h}}function quantiles(e,t){const n=countedRows(e);if(n===0)return t.map(()=>NaN);const{values:A,rows:s}=e;return t.map(e=>{const t=(n-1)*e
;const o=Math.floor(t);const{index:r,end:i}=valueOfRow(s,o);const a=A[r];const c=o+1<i||r+1===A.length?a:A[r+1];return interpolate(a,c,t-o)})}
function middle({values:e,rows:t}){return e[valueOfRow(t,Math.floor((countedRows({rows:t})-1)/2)).index]}function quantile(e,t){return quantiles(e,[t])[0]}
function interpolate(e,t,n){if(e===t)return e;const A=t-e;if(!Number.isFinite(A))return e*(1-n)+t*n;return n<.5?e+A*n:t-A*(1-n)}function moments(e){
const t=countedRows(e);if(t===0)return{n:t,mean:NaN,squares:NaN,unit:1};const n=safeUnit(e);const A=1/n;const s=middle(e)*A
;const{sum:o,squares:r}=deviations(e,A,s);return{n:t,mean:s+o/t,squares:Math.max(0,r-o*o/t),unit:n}}function safeUnit(...e){let t=0
;for(const{values:n}of e)n.length>0&&(t=Math.max(t,Math.abs(n[0]),Math.abs(n.at(-1))));if(t===0||t>1e-100&&t<1e100)return 1
;return 2**Math.min(1023,Math.max(-1e3,Math.floor(Math.log2(t))))}function wasserstein(e,t){const n=countedRows(e);const A=countedRows(t)
;if(n===0||A===0)return{distance:NaN,standardised:null};const s=safeUnit(e,t);const{sums:o}=runningSums(1);let r=NaN;let i=0;let a=0
;for(let c=0,u=0;c<e.values.length||u<t.values.length;){const l=c<e.values.length?e.values[c]:1/0;const f=u<t.values.length?t.values[u]:1/0
;const g=Math.min(l,f)/s;const h=Math.abs(i/n-a/A);h>0&&(o[0]+=h*(g-r));r=g;l<=f&&(i+=e.rows[c++]);f<=l&&(a+=t.rows[u++])}const c=o[0]
;if(e.values.length===1)return{distance:c*s,standardised:null};const u=moments(e);const l=Math.sqrt(u.squares/n);const f=l>0?c/l*(s/u.unit):null;return{
distance:c*s,standardised:f}}const Pe=20;function drift(e,t,n){const A=Math.min(present(e),present(t));const none=e=>({noEvidence:e,cases:A})
;if(e.type!==t.type){const holds=e=>e.type==="number"?"numbers":"text";return none(`the reference holds ${holds(e)} where the candidate holds ${holds(t)}`)}
if(present(e)===0)return none("the reference has no values");if(present(t)===0)return none("the candidate has no values")
;return e.type==="number"?numberDrift(e,t,n,none):categoryDrift(e,t,n)}function present(e){if(e.type==="number")return countedRows(e.counts);let t=0
;for(const n of e.counts.values())t+=n;return t}function numberDrift({counts:e},{counts:t},n,A){if(n==="psi")return psiDrift(quantileBins(e,t))
;if(n==="js")return jensenShannonDrift(quantileBins(e,t));const{d:s,logP:o}=ks(e,t);if(n==="ks")return found("ks",s,o);const{standardised:r}=wasserstein(e,t)
;if(r===null)return A("every reference value is the same, so there is no standard deviation to measure by");return found("wasserstein",r,o)}
function categoryDrift(e,t,n){const A=pairCategories(e.counts,t.counts)
;const s=n==="psi"?psiDrift(A):n==="js"?jensenShannonDrift(A):found("chi2",balancedCramersV(A.reference,A.candidate),chiSquared(A.reference,A.candidate).logP)
;const o=onlyIn(A.categories,A.candidate,A.reference);const r=onlyIn(A.categories,A.reference,A.candidate);return{...s,newCategories:o.named,
vanishedCategories:r.named,...o.more>0&&{moreNewCategories:o.more},...r.more>0&&{moreVanishedCategories:r.more}}}function psiDrift({reference:e,candidate:t}){
const n=drift_sum(e);const A=drift_sum(t);const s=psi(e,t,.5);const o=psiByChance(e.length,n,A);return{...found("psi",s,psiLogP(s,e.length,n,A)),chance:o}}
function jensenShannonDrift({reference:e,candidate:t}){return found("js",jensenShannon(e,t),chiSquared(e,t).logP)}function found(e,t,n){return{test:e,
size:finite(t),logP:finite(n),logQ:null,chance:null,newCategories:[],vanishedCategories:[]}}function onlyIn(e,t,n){
const A=e.map((e,t)=>t).filter(e=>n[e]===0).sort((e,n)=>t[n]-t[e]);return{named:A.slice(0,Pe).map(t=>e[t]),more:Math.max(0,A.length-Pe)}}function finite(e){
return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,e))}function drift_sum(e){let t=0;for(const n of e)t+=n;return t}function rowsOutside(e,t,n){let A=0
;let s=null;const{values:o}=e;for(let n=0;n<o.length&&t!==null&&o[n]<t;n++)A+=e.rows[n];A>0&&(s=o[0]);let r=0
;for(let t=o.length-1;t>=0&&n!==null&&o[t]>n;t--)r+=e.rows[t];r>0&&(s=o.at(-1));return{rows:A+r,extreme:s}}function rangeChanges(e,t){
const[n,A]=[e.counts,t.counts];if(n.values.length===0||A.values.length===0)return[];const[s,o]=[presentRows(e),presentRows(t)];const r=[]
;for(const e of["least","greatest"]){const[t,i]=[endOf(n,e),endOf(A,e)];if(t===i)continue;const a=e==="least"?i<t:i>t;const[c,u]=a?[A,t]:[n,i]
;const{rows:l}=rowsOutside(c,e==="least"?u:null,e==="least"?null:u);const f=outermost(l,a?o:s,s+o);r.push({end:e,change:a?"grew":"shrank",reference:t,
candidate:i,rows:l,p:f})}return r}function outermost(e,t,n){let A=1;for(let s=0;s<e&&A>1e-300;s++)A*=(t-s)/(n-s);return A}function endOf({values:e},t){
return t==="least"?e[0]:e.at(-1)}function cardinalityChange(e,t){const[n,A]=[distinct(e),distinct(t)];const[s,o]=[valuesIn(e),valuesIn(t)]
;if(s===0||o===0)return null;const r=new Map;for(const n of pooled(e,t))r.set(n,(r.get(n)??0)+1);let i=0;let a=0;for(const[e,t]of r){const n=outermost(e,s,s+o)
;i+=t*(1-n);a+=t*n*(1-n)}const c=Math.abs(A-i);const u=c===0?1:Math.min(1,2*Math.exp(-(c**2)/2/(a+c/3)));return{reference:n,candidate:A,expected:i,p:u}}
function distinct(e){return e.type==="number"?e.counts.values.length:e.counts.size}function valuesIn(e){let t=0
;if(e.type==="category")for(const n of e.counts.values())t+=n;else for(let n=0;n<e.counts.rows.length;n++)t+=e.counts.rows[n];return t}function*pooled(e,t){
if(e.type==="number"&&t.type==="number"){const[n,A]=[e.counts,t.counts];for(let e=0,t=0;e<n.values.length||t<A.values.length;){
const s=compare(n.values[e],A.values[t]);yield(s<=0?n.rows[e++]:0)+(s>=0?A.rows[t++]:0)}}else if(e.type==="category"&&t.type==="category"){
for(const[n,A]of e.counts)yield A+(t.counts.get(n)??0);for(const[n,A]of t.counts)e.counts.has(n)||(yield A)}}function compare(e,t){return(e??1/0)-(t??1/0)||0}
const Je=20;function tenths(e,t){if(e.type==="number"&&t.type==="number"){const n=binEnds(e.counts,10);return{ends:n,categories:null,rows:rowsByEnd(t.counts,n)}
}if(e.type!=="category"||t.type!=="category")return null;const n=[...e.counts].sort(([e,t],[n,A])=>A-t||(e<n?-1:1)).slice(0,Je).map(([e])=>e);const A=new Set(n)
;let s=0;for(const[e,n]of t.counts)A.has(e)||(s+=n);return{ends:null,categories:n,rows:[...n.map(e=>t.counts.get(e)??0),s]}}const Ye=.05
;function columnFacts(e,t,{min:n,max:A}){const s=t.type==="number"?rowsOutside(t.counts,n,A):null;if(e===null||e.type!==t.type)return{outside:s,against:null}
;const[o,r]=[distinct(e),distinct(t)];const i=isAlike(t.rows,e.rows)&&isAlike(r,o);return{outside:s,against:{distinct:{reference:o,candidate:r},ends:{
reference:endsOf(e),candidate:endsOf(t)},range:e.type==="number"&&t.type==="number"?rangeChanges(e,t):[],cardinality:i?null:cardinalityChange(e,t),
tenths:tenths(e,t)}}}function endsOf(e){if(e.type==="category")return null;const{values:t}=e.counts;return t.length===0?null:[t[0],t.at(-1)]}
function isAlike(e,t){return Math.abs(e-t)<Ye*t}const Ke=40;const He=15;function histogram(e,t){
if(e.type==="number"&&t.type==="number")return numberHistogram(e.counts,t.counts)
;if(e.type==="category"&&t.type==="category")return categoryHistogram(e.counts,t.counts);return{edges:null,categories:null,reference:[],candidate:[]}}
function numberHistogram(e,t){const n=[e,t].filter(e=>e.values.length>0);if(n.length===0)return{edges:null,categories:null,reference:[],candidate:[]}
;const A=wholeNumberEdges(n)??equalWidthEdges(n);return{edges:A,categories:null,reference:rowsBetween(e,A),candidate:rowsBetween(t,A)}}
function wholeNumberEdges(e){const t=Math.min(...e.map(e=>e.values[0]));const n=Math.max(...e.map(e=>e.values.at(-1)))
;if(!(n-t<Ke&&Number.isSafeInteger(t*2)&&Number.isSafeInteger(n*2)))return null;if(!e.every(e=>e.values.every(Number.isInteger)))return null;return Array.from({
length:n-t+2},(e,n)=>t+n-.5)}function equalWidthEdges(e){let t=Math.min(...e.map(e=>quantile(e,.001)));let n=Math.max(...e.map(e=>quantile(e,.999)));if(t===n){
t=Math.min(...e.map(e=>e.values[0]));n=Math.max(...e.map(e=>e.values.at(-1)))}if(t===n){const e=Math.max(.5,Math.abs(t)*1e-6)
;const bound=e=>Math.min(Number.MAX_VALUE,Math.max(-Number.MAX_VALUE,e));return[bound(t-e),bound(n+e)]}const A=Array.from({length:Ke+1
},(e,A)=>interpolate(t,n,A/Ke));return A.filter((e,t)=>t===0||e>A[t-1])}function rowsBetween(e,t){const n=t.length-2;let A=0;return t.slice(1).map((t,s)=>{
const o=s===n?e.values.length:firstFrom(e.values,A,t);const r=rowsWithin(e,A,o);A=o;return r})}function categoryHistogram(e,t){const n=pairCategories(e,t)
;const A=Math.max(1,total(n.reference));const s=Math.max(1,total(n.candidate));const share=e=>Math.max(n.reference[e]/A,n.candidate[e]/s)
;const o=n.categories.map((e,t)=>t).toSorted((e,t)=>share(t)-share(e));const r=o.slice(0,He);const i=o.slice(He)
;const bins=e=>[...r.map(t=>e[t]),...i.length>0?[total(i.map(t=>e[t]))]:[]];const a=r.map(e=>n.categories[e]);return{edges:null,
categories:i.length>0?[...a,`other (${i.length} categories)`]:a,reference:bins(n.reference),candidate:bins(n.candidate)}}function total(e){
return e.reduce((e,t)=>e+t,0)}const je=[.01,.05,.25,.5,.75,.95,.99];const We=20;function profile(e){return e.type==="number"?numberProfile(e):categoryProfile(e)
}function numberProfile({rows:e,missing:t,invalid:n,counts:A}){const s=A.values.length;return{type:"number",rows:e,missing:t,invalid:n,distinct:s,
spread:s>0?spread(A):null}}function spread(e){const t=e.values[0];const n=e.values.at(-1);const{n:A,mean:s,squares:o,unit:r}=moments(e)
;const i=A>1?Math.sqrt(o/(A-1))*r:0;return{min:t,max:n,mean:Math.min(n,Math.max(t,s*r))+0,standardDeviation:Math.min(Number.MAX_VALUE,i),
quantiles:quantiles(e,je)}}function categoryProfile({rows:e,missing:t,counts:n}){const A=[...n].filter(([,e])=>e>0)
;const s=A.toSorted((e,t)=>t[1]-e[1]).slice(0,We);return{type:"category",rows:e,missing:t,distinct:A.length,top:s.map(([e,t])=>({category:e,rows:t}))}}
function measureColumn(e,t,n){const A=t&&columnFacts(e,t,n);if(!e||!t||e.type!==t.type)return{shown:null,facts:A};return{shown:{reference:profile(e),
candidate:profile(t),drift:drift(e,t,n.test),histogram:histogram(e,t)},facts:A}}function takeColumns({columns:e,taken:t}){const n=[];for(;;){
const A=e[Atomics.add(t,0,1)];if(A===void 0)return n;n.push(doColumn(A))}}const ze=[reusedRoom(),reusedRoom()]
;function doColumn({name:e,before:t,after:n,rules:A}){const s=t&&countColumn(t,ze[0]);const o=n&&countColumn(n,ze[1]);return{name:e,before:s&&totalsOf(s),
after:o&&totalsOf(o),cut:s&&cutColumn(s),measured:measureColumn(s,o,A)}}const Te={readTable:({files:e,request:t,budget:n},A)=>readTable(e,t,{progress:seldom(A),
budget:n}),readRange:(e,t)=>readRange(e,seldom(t)),takeColumns:e=>takeColumns(e),countPart:e=>countPart(e)};async function perform(e,t,n){
return await Te[e](t,n)}function seldom(e){let t=0;return n=>{const A=performance.now();if(A<t)return;t=A+100;e(n)}}const $e=A.parentPort
;const answer=e=>$e.postMessage(e);$e.on("message",async({job:e,input:t})=>{try{answer({result:await perform(e,t,e=>answer({news:e}))})}catch(e){
if(e instanceof s.P_)answer({refusal:e.message});else{const{message:t,stack:n}=e instanceof Error?e:new Error(String(e));answer({fault:{message:t,stack:n}})}}
});